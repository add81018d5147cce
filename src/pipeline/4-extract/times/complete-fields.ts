/**
 * A date without its year, or a weekday without its date → the one that is meant.
 *
 *   "October", published 1999-01-22, past  → 1998-10      "Friday", published 1998-08-11, past → 1998-08-07
 *
 * A reporter means the nearest one that the tense allows; a narrative goes on from the last time told.
 */
import type { Day } from './calendar.ts';
import { addDays, addMonths, dayNumber, weekdayOf } from './calendar.ts';
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

/** How much nearer a date must be on the other side of the day than the tense says, to be the one that is meant. */
const reluctance = {
  past: { ahead: 3.5, back: 1 },
  'surely past': { ahead: 1000, back: 1 },
  future: { ahead: 1, back: 6 },
  none: { ahead: 1.2, back: 1 },
} as const;

/** The year of a date that lacks one, told by a reporter on a day. */
export function reportersYear(fields: Fields, which: Which | undefined, day: Day, tense: Tense): number {
  // Figures are told of quarters that are over.
  const leaning = fields.quarter !== undefined && tense === null ? 'past' : tense;
  return nearestYear((year) => spanOf(fields, year), which, day, leaning);
}

/** The first and last day number of what recurs in every year. */
export type SpanInYear = (year: number) => readonly [number, number];

export function nearestYear(spanIn: SpanInYear, which: Which | undefined, day: Day, tense: Tense): number {
  const now = dayNumber(day);
  const [start, end] = spanIn(day.year);
  if (which === 'this') return day.year;
  if (which === 'last' || which === 'previous') return end < now ? day.year : day.year - 1;
  if (which === 'next' || which === 'following') return start > now ? day.year : day.year + 1;
  const { ahead, back } = reluctance[tense ?? 'none'];
  let [nearest, least] = [day.year, cost(start, end, now, ahead, back)];
  for (const year of [day.year - 1, day.year + 1]) {
    const [first, last] = spanIn(year);
    const here = cost(first, last, now, ahead, back);
    if (here < least) [nearest, least] = [year, here];
  }
  return nearest;
}

function cost(first: number, last: number, now: number, ahead: number, back: number): number {
  return first > now ? (first - now) * ahead : Math.max(0, now - last) * back;
}

function spanOf(fields: Fields, year: number): readonly [number, number] {
  const first = firstDay(fields, year);
  if (first === null) return [0, 0];
  const from = dayNumber(first);
  if (fields.day !== undefined) return [from, from];
  const months = fields.month !== undefined ? 1 : fields.half !== undefined ? 6 : 3;
  return [from, dayNumber(addMonths(first, months)) - 1];
}

/** The winter of a year is told as the one that ends in it. */
const monthsOfSeasons = { SP: 3, SU: 6, FA: 9, WI: 1 } as const;

/**
 * The year of a date that lacks one, in a narrative whose last told time is known: it goes on, a little back at most.
 * A winter after an autumn is the one that ends in the next year; "next spring" is the first after the time told.
 */
export function narratorsYear(fields: Fields, which: Which | undefined, told: Fields): number | null {
  const { year } = told;
  if (year === undefined) return null;
  if (told.bc === true) return year;
  const from = told.month ?? (told.season === undefined ? undefined : monthsOfSeasons[told.season]);
  if (from === undefined) return which === 'previous' ? year - 1 : year;
  const to = fields.month ?? (fields.season === undefined ? undefined : monthsOfSeasons[fields.season]);
  if (to === undefined) return year;
  if (which === 'next' || which === 'following') return to > from ? year : year + 1;
  if (which === 'last' || which === 'previous') return to < from ? year : year - 1;
  if (fields.season === 'WI') return from >= 9 ? year + 1 : year;
  if (fields.month === undefined) return year;
  const step = to - from;
  if (step <= -8) return year + 1;
  return step >= 10 ? year - 1 : year;
}
