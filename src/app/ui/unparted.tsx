/**
 * Words with dates in them → the same words, in which no line ends between a day and its month, a month and its year, or a
 * number and what it counts.
 *
 *     "Told: 10 September to 3 October 2018"  →  Told: [10 September] to [3 October] 2018
 *
 * By spans and not by no-break spaces, so that the words stay as they are for whoever copies, searches or hears them.
 */
import type { ReactNode } from 'react';

const together = /(?<![\d.])\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,4}\b(?! \p{Lu})|(?<![\d.])\d+ \p{Ll}+/gu;

/** Before a year a line may end, so that a narrow column keeps to its width. */
export function Unparted({ children }: { readonly children: string }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { 0: words, index } of children.matchAll(together)) {
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
