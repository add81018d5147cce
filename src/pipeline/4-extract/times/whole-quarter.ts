/**
 * A quarter told by its length and its end: what is compared with it later is compared with that quarter.
 *
 *   "the three months to Dec. 31", told in April 2013 → 2012-Q4      "the three months to May 20" → no quarter
 */
import { daysInMonth } from './calendar.ts';
import type { Fields } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const ends = new Set(['ended', 'ending', 'to', 'through', 'until']);
/** "the three months ended on": so many tokens may stand between the length and its end. */
const reach = 2;

/** The quarter that ends in the fields over the tokens from `from`, where they stand behind a length of three months. */
export function wholeQuarter(tokens: readonly Token[], from: number, { year, month, day }: Fields): Fields | null {
  if (year === undefined || month === undefined || month % 3 !== 0) return null;
  if (day !== undefined && day + nearly < daysInMonth(year, month)) return null;
  for (let at = from - 1; at >= from - reach; at -= 1)
    if (ends.has(tokenAt(tokens, at).lower)) return isThreeMonths(tokens, at - 1) ? { year, quarter: month / 3 } : null;
  return null;
}
/** "the quarter ended Sept. 28". */
const nearly = 4;

function isThreeMonths(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).lower === 'months' && ['three', '3'].includes(tokenAt(tokens, at - 1).lower);
}
