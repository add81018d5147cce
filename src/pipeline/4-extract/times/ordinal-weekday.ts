/**
 * A weekday told by its place in a month: "the first Monday in May", "the last Friday of October 2016".
 *
 *   "the last Friday of October 2016" → 2016-10-28
 */
import { ordinalAt } from './amount.ts';
import type { Day } from './calendar.ts';
import { addDays, addMonths, weekdayOf } from './calendar.ts';
import { monthAt } from './calendar-date.ts';
import type { Idiom, Reading } from './idiom.ts';
import { ordinals, weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { relativeYearAt } from './relative-year.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

/** The nth weekday of a month, n from 1 to 4; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  const first = { year, month, day: 1 };
  if (n > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** "the first Monday of each month". */
const everyMonth = new Set(['each', 'every', 'the']);

function match({ tokens, at }: Reading): Match | null {
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const isLast = tokenAt(tokens, from).lower === 'last';
  const ordinal = isLast ? { value: -1, next: from + 1 } : ordinalAt(tokens, from);
  if (ordinal === null || ordinal.value > 4 || ordinal.value === 0) return null;
  const weekday = weekdayNames.get(tokenAt(tokens, ordinal.next).lower);
  const link = tokenAt(tokens, ordinal.next + 1).lower;
  if (weekday === undefined || (link !== 'in' && link !== 'of')) return null;
  if (everyMonth.has(tokenAt(tokens, ordinal.next + 2).lower) && tokenAt(tokens, ordinal.next + 3).lower === 'month')
    return { next: ordinal.next + 4, meaning: { kind: 'set', value: 'P1M' } };
  const month = monthAt(tokens, ordinal.next + 2);
  if (month === null) return null;
  const inYear = (year: number): Day => nthWeekday(year, month.month, weekday, ordinal.value);
  const comma = tokenAt(tokens, month.next).lower === ',' ? 1 : 0;
  const year = yearAt(tokens, month.next + comma);
  if (year !== null) return { next: year.next, meaning: { kind: 'calendar', fields: inYear(year.year) } };
  const of = ['of', 'in'].includes(tokenAt(tokens, month.next).lower) ? 1 : 0;
  const relative = relativeYearAt(tokens, month.next + of);
  if (relative === null) return { next: month.next, meaning: { kind: 'holiday', inYear } };
  return { next: relative.next, meaning: { kind: 'holiday', inYear, year: relative.year } };
}

export const ordinalWeekdayIdiom: Idiom = {
  name: 'ordinal weekday',
  starts: ['the', 'last', ...ordinals.keys(), '1', '2', '3', '4'],
  match,
};
