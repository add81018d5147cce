/**
 * A time → `<time>` with the words for it, whole in the accessibility tree even where the eye needs only "14.56".
 *
 * `day="hidden"` keeps the day for those who listen and leaves it out for those who see it set above.
 */
import type { ReactNode } from 'react';
import { type WhenLike, whenWords, withinSentence } from '../time-words.ts';

interface TimeMarkProps {
  when: WhenLike;
  /** `full`: one phrase; `within`: the same within a sentence. `shown` and `hidden`: the day above the time, as the list's column has it. */
  day?: 'full' | 'within' | 'shown' | 'hidden';
  zone?: string;
}

export function TimeMark({ when, day = 'full', zone }: TimeMarkProps): ReactNode {
  const words = whenWords(when, zone);
  const attributes = words.iso === null ? {} : { dateTime: words.iso };
  if (day === 'full' || day === 'within') {
    return (
      <time {...attributes} className="tabular">
        {unbroken(day === 'within' ? withinSentence(words.full) : words.full)}
      </time>
    );
  }
  return (
    <time {...attributes} className="tabular">
      {words.day !== '' && (
        <span className={day === 'shown' ? 'block text-ink-quiet' : 'sr-only'}>{unbroken(words.day)} </span>
      )}
      <span className="font-medium">{unbroken(words.time)}</span>
    </time>
  );
}

/** Keeps a figure with the month after it on one line: "14 March" does not break. */
function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{Lu})/gu, '$1\u00A0');
}
