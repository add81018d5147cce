/**
 * So many days or weeks before or after a day of the calendar: "two days before Christmas", "a week after 3 May 2019".
 *
 *   "two days before 3 May 2019" → 2019-05-01      "two days before the fire" → a length; the day is read where one is dated
 */
import { durationIdiom, lengthAt } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7 };
const mostDays = 99;
/** "eight trading days": days that the calendar does not count. */
const notOfCalendar = new Set(['trading', 'working', 'business', 'school']);

function match({ tokens, at, inner }: Reading): Match | null {
  const length = lengthAt(tokens, at);
  if (length === null || length.amount === null) return null;
  for (let step = at; step < length.next; step += 1) if (notOfCalendar.has(tokenAt(tokens, step).lower)) return null;
  const days = length.amount * (daysIn[length.unit.unit] ?? Number.NaN);
  const side = tokenAt(tokens, length.next).lower;
  if (!Number.isInteger(days) || days > mostDays || (side !== 'before' && side !== 'after')) return null;
  const other = inner(length.next + 1);
  if (other === null || other.clock !== undefined || other.part !== undefined || other.mod !== undefined) return null;
  const { meaning, next } = other;
  const isDay = meaning.kind === 'holiday' || (meaning.kind === 'calendar' && meaning.fields.day !== undefined);
  return isDay ? { next, meaning: { kind: 'beside', of: meaning, days: side === 'before' ? -days : days } } : null;
}

export const daysFromDateIdiom: Idiom = {
  name: 'days from a date',
  starts: durationIdiom.starts,
  ...(durationIdiom.afterArticle === undefined ? {} : { afterArticle: durationIdiom.afterArticle }),
  match,
};
