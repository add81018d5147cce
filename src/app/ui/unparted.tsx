/**
 * Words with dates in them → the same words, in which no line ends between a day and its month, a month and its year, or a
 * number and what it counts.
 *
 *     "Told: 10 September to 3 October 2018"  →  Told: [10 September] to [3 October 2018]
 *
 * By spans and not by no-break spaces, so that the words stay as they are for whoever copies, searches or hears them.
 */
import type { ReactNode } from 'react';

const day = /(?<![\d.])\d{1,2} \p{Lu}\p{Ll}+/gu;
const all =
  /(?<![\d.])\d{1,2} \p{Lu}\p{Ll}+(?: \d{4}\b)?|\p{Lu}\p{Ll}+ \d{1,4}\b(?! \p{Lu})(?:, \d{4}\b)?|(?<![\d.])\d+ \p{Ll}+/gu;

interface UnpartedProps {
  readonly children: string;
  /** A column so narrow that only day and month are kept together. */
  readonly narrow?: boolean;
}

/** After a day and its month a line may end, so that a column keeps to its width. */
export function Unparted({ children, narrow }: UnpartedProps): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { 0: words, index } of children.matchAll(narrow ? day : all)) {
    parts.push(
      children.slice(at, index),
      <span key={index} className="whitespace-nowrap">
        {words}
      </span>,
    );
    at = index + words.length;
  }
  return at === 0 ? children : [...parts, children.slice(at)];
}
