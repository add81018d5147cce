/**
 * A date without its year, or a weekday without its date → the one that is meant.
 *
 *   "October", published 1999-01-22, past  → 1998-10      "Friday", published 1998-08-11, past → 1998-08-07
 *
 * A reporter means the nearest one that the tense allows; a narrative goes on from the last time told.
 */
import type { Day } from './calendar.ts';
import { addDays, dayNumber, weekdayOf } from './calendar.ts';
import type { Fields, Which } from './meaning.ts';
import { firstDay } from './shift-fields.ts';
import type { Tense } from './tense.ts';

/** The weekday nearest to a day. Without a tense it is the last one, the day itself included. */
export function weekdayNear(day: Day, weekday: number, which: Which | undefined, tense: Tense): Day {
  const back = (((weekdayOf(day) - weekday) % 7) + 7) % 7;
  const ahead = back === 0 ? 0 : 7 - back;
  if (which === 'last' || which === 'previous') return addDays(day, back === 0 ? -7 : -back);
  if (which === 'next' || which === 'following') return addDays(day, ahead === 0 ? 7 : ahead);
  if (which === 'this') return addDays(day, ahead);
  return addDays(day, tense === 'future' ? ahead : -back);
}

/** The year of a date that lacks one, told by a reporter on a day. */
export function reportersYear(fields: Fields, which: Which | undefined, day: Day, tense: Tense): number {
  const position = (year: number): number => {
    const first = firstDay({ ...fields, year });
    return first === null ? 0 : dayNumber(first);
  };
  const now = dayNumber(fields.day === undefined ? { ...day, day: 1 } : day);
  const started = position(day.year) <= now;
  if (which === 'last' || which === 'previous') return position(day.year) < now ? day.year : day.year - 1;
  if (which === 'next' || which === 'following') return position(day.year) > now ? day.year : day.year + 1;
  if (which === 'this') return day.year;
  if (tense === 'future') return position(day.year) >= now ? day.year : day.year + 1;
  if (tense === 'past') return started ? day.year : day.year - 1;
  const distances = [0, -1, 1].map((step) => ({ step, away: Math.abs(position(day.year + step) - now) }));
  distances.sort((a, b) => a.away - b.away);
  return day.year + (distances[0]?.step ?? 0);
}

/** The year of a date that lacks one, in a narrative whose last told time is known: it goes on, a little back at most. */
export function narratorsYear(fields: Fields, told: Fields): number | null {
  const { year } = told;
  if (year === undefined) return null;
  const from = told.month;
  if (from === undefined || fields.month === undefined || told.bc === true) return year;
  const step = fields.month - from;
  if (step <= -8) return year + 1;
  return step >= 10 ? year - 1 : year;
}
