/**
 * A zone, and the locale of whoever reads → how instants are read off its clocks and how days are written.
 *
 * `datesIn('Europe/London', 'en-US').day(local)` → "March 22, 2017"; with `en-GB` "22 March 2017". The words around a
 * date, and clock times, are the catalogue's: a locale only says in which order day, month and year stand.
 */
import { zoneOf } from '../model/calendar.ts';
import { type LocalTime, localTime, type Unit } from './local-time.ts';
import { words } from './words/words.ts';

export interface Dates {
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
  /** An instant on the clocks of the zone; null for what is no date. */
  readonly at: (iso: string) => LocalTime | null;
  /** `22 March 2017`, `March 2017`, `2017`; a minute is named by its day. */
  readonly written: (time: LocalTime, unit: Unit) => string;
  /** `Wednesday 22 March 2017`. */
  readonly withWeekday: (time: LocalTime) => string;
  /** `10 September`, or `10` before "15 September 2018": what the end of a stretch repeats is left out of its beginning. */
  readonly beginning: (start: LocalTime, end: LocalTime, unit: 'month' | 'day') => string;
  /** `Wed` and `Mar`, for the axis. */
  readonly short: Readonly<Record<'weekday' | 'month', (time: LocalTime) => string>>;
  /** What the zone's time was called, in the site's language, which knows more of such names: "GMT", "BST". */
  readonly zoneName: (iso: string) => string | null;
}

/** Throws where the runtime does not know the zone. */
export function datesIn(zone: string, locale: string): Dates {
  const clocks = zoneOf(zone);
  if (clocks === null) throw new RangeError(`no time zone is called ${zone}`);
  const day = writer(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = writer(locale, { month: 'long', year: 'numeric' });
  const monthAlone = writer(locale, { month: 'long' });
  const dayAndMonth = writer(locale, { day: 'numeric', month: 'long' });
  const shortWeekday = writer(locale, { weekday: 'short' });
  const shortMonth = writer(locale, { month: 'short' });
  const weekday = writer(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const named = new Intl.DateTimeFormat(words.language, { timeZone: zone, timeZoneName: 'short' });
  const order = day.formatToParts(0).map(({ type }) => type);
  const dayFirst = order.indexOf('day') < order.indexOf('month');
  return {
    zone,
    locale,
    at: (iso) => localTime(iso, clocks),
    written: (time, unit) => {
      if (unit === 'year') return String(time.year);
      return (unit === 'month' ? month : day).format(calendarDay(time));
    },
    withWeekday: (time) => withoutComma(weekday.formatToParts(calendarDay(time))),
    beginning: (start, end, unit) => {
      if (unit === 'month') return monthAlone.format(calendarDay(start));
      return dayFirst && start.month === end.month ? String(start.day) : dayAndMonth.format(calendarDay(start));
    },
    short: {
      weekday: (time) => shortWeekday.format(calendarDay(time)),
      month: (time) => shortMonth.format(calendarDay(time)),
    },
    zoneName: (iso) => named.formatToParts(Date.parse(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? null,
  };
}

/** A calendar day is no instant: it is written as UTC has it, in the calendar and figures of the documents. */
function writer(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function calendarDay({ year, month, day }: LocalTime): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** Whether a comma stands between a weekday and the day after it changes from one version of the tables to the next. */
function withoutComma(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ value }, at) => (parts[at - 1]?.type === 'weekday' && parts[at + 1]?.type === 'day' ? ' ' : value))
    .join('');
}
