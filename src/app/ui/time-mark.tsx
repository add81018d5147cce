/**
 * A time → `<time>` with the words for it, whole in the accessibility tree even where the eye needs only "14.56".
 *
 * `day="hidden"` keeps the day for those who listen and leaves it out for those who see it set above.
 */
import type { ReactNode } from 'react';
import type { Dates } from '../dates.ts';
import { type WhenLike, whenWords } from '../time-words.ts';
import { words } from '../words/words.ts';

interface TimeMarkProps {
  when: WhenLike;
  /** `full`: one phrase; `within`: the same within a sentence. `shown` and `hidden`: the day above the time, as the list's column has it. */
  day?: 'full' | 'within' | 'shown' | 'hidden';
  dates: Dates;
}

export function TimeMark({ when, day = 'full', dates }: TimeMarkProps): ReactNode {
  const said = whenWords(when, dates);
  const attributes = said.iso === null ? {} : { dateTime: said.iso };
  if (day === 'full' || day === 'within') {
    return (
      <time {...attributes} className="tabular">
        {unbroken(day === 'within' ? words.times.within(said.full) : said.full)}
      </time>
    );
  }
  return (
    <time {...attributes} className="tabular">
      {said.day !== '' && (
        <span className={day === 'shown' ? 'block text-ink-quiet' : 'sr-only'}>{unbroken(said.day)} </span>
      )}
      <span className="font-medium">{unbroken(said.time)}</span>
    </time>
  );
}

/** Keeps a day and its month on one line: neither "14 March" nor "March 14, 2017" breaks between them. */
function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{Lu})|(\p{L}) (?=\d{1,2}, \d)/gu, '$1$2\u00A0');
}
