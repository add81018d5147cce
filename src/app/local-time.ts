/**
 * An instant → its wall clock in a zone, and how coarsely it can be named there.
 *
 * `"2018-10-03T20:23:00+01:00"` in Europe/London → `{year: 2018, month: 10, day: 3, hour: 20, minute: 23, …}`.
 * The reader's own zone plays no part: all goes through `Intl` with the timeline's zone.
 */
import type { Zone } from '../model/calendar.ts';

/** A moment on the wall clock of one zone; `month` from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Calendar units, coarsest first. */
export type Unit = 'year' | 'month' | 'day' | 'minute';

/**
 * The wall clock at `iso`; null where `iso` is no date. The zone's offset is that of the timeline's own instants, in whole
 * minutes: before London had Greenwich's time, midnight of 24 June 1793 would else be read as 23.59 of the day before.
 */
export function localTime(iso: string, zone: Zone): LocalTime | null {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return null;
  const shown = new Date(instant + zone.offsetAt(instant) * 60_000);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

function daysInMonth(time: LocalTime): number {
  return new Date(Date.UTC(time.year, time.month, 0)).getUTCDate();
}

/** The coarsest unit that begins at `time`: 1 January 00.00 → `year`. */
export function unitBeginning(time: LocalTime): Unit {
  if (time.hour + time.minute + time.second > 0) return 'minute';
  if (time.day > 1) return 'day';
  return time.month > 1 ? 'month' : 'year';
}

/** The coarsest unit that ends at `time` (inclusive, so 23.59.59): 31 December 23.59.59 → `year`. */
export function unitEnding(time: LocalTime): Unit {
  if (time.hour !== 23 || time.minute !== 59) return 'minute';
  if (time.day < daysInMonth(time)) return 'day';
  return time.month < 12 ? 'month' : 'year';
}

/** Whether both fall in the same year, month, day or minute. */
export function sameUnit(a: LocalTime, b: LocalTime, unit: Unit): boolean {
  if (a.year !== b.year) return false;
  if (unit === 'year') return true;
  if (a.month !== b.month) return false;
  if (unit === 'month') return true;
  if (a.day !== b.day) return false;
  return unit === 'day' || (a.hour === b.hour && a.minute === b.minute);
}

const two = (value: number) => String(value).padStart(2, '0');

/** `14.56`, as the documents write it. */
export function clockWords(time: LocalTime): string {
  return `${two(time.hour)}.${two(time.minute)}`;
}

/** `2017`, `2017-03`, `2017-03-22`: a valid `datetime` for `<time>`; a minute is given by its day. */
export function dateIso(time: LocalTime, unit: Unit): string {
  const year = String(time.year).padStart(4, '0');
  if (unit === 'year') return year;
  return unit === 'month' ? `${year}-${two(time.month)}` : `${year}-${two(time.month)}-${two(time.day)}`;
}
