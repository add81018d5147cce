/**
 * Days of one month in a row: "May 5, 6 and 7, 1944".
 *
 *   "May 5, 6 and 7, 1944" → 1944-05-05, 1944-05-06 and 1944-05-07      "May 5, 6 men", "May 5, 1944" → no row
 */
import { isPossible, monthAt } from './calendar-date.ts';
import type { Idiom, Reading } from './idiom.ts';
import { monthNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { dayNumberAt, endingAt, isCounting } from './range.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

interface Listed {
  readonly day: number;
  readonly from: number;
  readonly next: number;
}

const mostListed = 6;

function match({ tokens, at }: Reading): Match | null {
  const named = monthAt(tokens, at);
  const [last, ...others] = named === null ? [] : daysAt(tokens, named.next).reverse();
  const first = others.pop();
  if (named === null || last === undefined || first === undefined || others.length === 0) return null;
  if (isCounting(tokens, last.next) || !isPossible(named.month, last.day, undefined)) return null;
  const year = yearAt(tokens, tokenAt(tokens, last.next).lower === ',' ? last.next + 1 : last.next);
  const on = (day: number, next: number): Match => {
    const fields = { ...(year === null ? {} : { year: year.year }), month: named.month, day };
    return { next, meaning: { kind: 'calendar', fields } };
  };
  const between = others.reverse().map(({ day, from, next }) => ({ from, match: on(day, next) }));
  const also = [...between, { from: last.from, match: on(last.day, year?.next ?? last.next) }];
  return { ...on(first.day, first.next), also };
}

/** "5, 6 and 7", each later than the one before; nothing where no "and" ends the row. */
function daysAt(tokens: readonly Token[], at: number): Listed[] {
  const days: Listed[] = [];
  for (let from = at; days.length < mostListed; ) {
    const day = dayNumberAt(tokens, from);
    if (day === null || day <= (days.at(-1)?.day ?? 0)) return [];
    const next = from + 1 + endingAt(tokens, from + 1);
    days.push({ day, from, next });
    if (tokenAt(tokens, from - 1).lower === 'and') return days;
    const link = tokenAt(tokens, next).lower;
    if (link !== ',' && link !== 'and') return [];
    from = link === ',' && tokenAt(tokens, next + 1).lower === 'and' ? next + 2 : next + 1;
  }
  return [];
}

export const listedDaysIdiom: Idiom = { name: 'listed days', starts: [...monthNames.keys()], match };
