/**
 * The date of a heading, which may lack its year, and what the document says besides → the date in full, or null.
 *
 *   "Sunday 24 November", under "2013" or after "Saturday 23 November 2013"   → 2013-11-24
 *   "Tuesday 5 March", published on 3 June 2020                               → 2019-03-05: in 2020 it was a Thursday
 *   "Friday 23 November 2013", which was a Saturday                           → null
 */
import { dayNumber, isDay, nearestYear } from './local-days.ts';
import type { DateInHeading } from './read-date-heading.ts';

export interface BesideHeading {
  /** The year or month of a heading around it. */
  readonly around: string | null;
  /** The date of the heading before it. */
  readonly before: WholeDate | null;
  /** The day that the documents or this document are about. */
  readonly about: string | null;
  readonly published: string | null;
  /** The days that the document gives in full. */
  readonly given?: readonly string[];
}

/** "2013", "2013-11" or "2013-11-23", and whether the heading and those around and before it say all of it. */
export interface WholeDate {
  readonly value: string;
  readonly stated: boolean;
}

export function wholeDate(date: DateInHeading, beside: BesideHeading): WholeDate | null {
  const month = date.month ?? monthAround(date, beside.around);
  if (month === null) return date.year === null || date.day !== null ? null : { value: `${date.year}`, stated: true };
  const written = date.day === null ? two(month) : `${two(month)}-${two(date.day)}`;
  const given = date.year ?? yearAround(beside.around);
  if (given !== null) return checked(`${given}-${written}`, date, true);
  const { before, about, published } = beside;
  if (before !== null) return checked(nearest(written, before.value), date, before.stated);
  if (about !== null) return checked(nearest(written, about), date, false);
  const near = nearGiven(written, date, beside.given ?? []);
  if (near !== null) return near;
  if (published === null) return null;
  return checked(`${lastYear(written, date.weekday, published.slice(0, 10))}-${written}`, date, false);
}

/** "Monday 18 February" of a document that gives 19 February 2019 in full: on that weekday, and within weeks of it. */
function nearGiven(written: string, date: DateInHeading, given: readonly string[]): WholeDate | null {
  if (date.day === null || date.weekday === null) return null;
  const days = given.map((day) => ({ day, value: nearest(written, day) }));
  const found = days.flatMap(({ day, value }) =>
    isDay(value) && Math.abs(dayNumber(value) - dayNumber(day)) <= weeksAround
      ? (checked(value, date, false) ?? [])
      : [],
  );
  const [first, ...others] = found;
  return first === undefined || others.some(({ value }) => value !== first.value) ? null : first;
}
const weeksAround = 45;

function monthAround({ day }: DateInHeading, around: string | null): number | null {
  const month = day === null ? undefined : around?.slice(5, 7);
  return month === undefined || month === '' ? null : Number(month);
}

function yearAround(around: string | null): number | null {
  return around === null ? null : Number(around.slice(0, 4));
}

/** It stands in the calendar, and on the weekday that the heading names. */
function checked(value: string, { day, weekday }: DateInHeading, stated: boolean): WholeDate | null {
  if (day === null) return { value, stated };
  const agrees = isDay(value) && (weekday === null || weekdayOf(value) === weekday);
  return agrees ? { value, stated } : null;
}

function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The year that puts it closest to another date, whole or not. */
function nearest(written: string, date: string): string {
  const from = date.length === 4 ? `${date}-07-02` : date.length === 7 ? `${date}-15` : date;
  const day = written.length === 2 ? `${written}-15` : written;
  return nearestYear(day, from).slice(0, written.length + 5);
}

/** Weekdays come round to a date after five or six years, so that so many are searched. */
const farthest = 4;

/** The last such date before publication: on that weekday, where one is named. */
function lastYear(written: string, weekday: number | null, published: string): number {
  const year = Number(published.slice(0, 4));
  const years = Array.from({ length: farthest }, (_, back) => year - back);
  const past = years.filter((one) => `${one}-${written}` <= published.slice(0, written.length + 5));
  const agreeing = past.filter((one) => weekday === null || weekdayOf(`${one}-${written}`) === weekday);
  return agreeing[0] ?? past[0] ?? year;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
