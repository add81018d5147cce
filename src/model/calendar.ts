/**
 * The calendar as editors and documents write it → intervals to the second in a time zone, and back to EDTF.
 *
 * `parseMoment('2017-03-22T14:56', 'Europe/London')` → `{earliest: '2017-03-22T14:56:00+00:00',
 * latest: '2017-03-22T14:56:59+00:00', precision: 'minute'}`; `2012/2016` → `range`; `../2010-12` has no beginning.
 * The way back: `edtfOf` → `2012/2016` (ISO 8601-2 level 1, https://www.loc.gov/standards/datetime/).
 */
import type { Precision, When } from './time.ts';

/** What a text says of a time: both ends inclusive, ISO 8601 with offset, null where open. */
export type Moment = Pick<When, 'earliest' | 'latest' | 'precision'>;

/** A time zone made ready. */
export interface Zone {
  readonly name: string;
  /** Minutes that the zone's clocks are ahead of UTC at an instant (milliseconds since 1970). */
  offsetAt(instant: number): number;
}

/** Making one costs a millisecond, and there are only so many. */
const zones = new Map<string, Zone>();

/** The zone of that IANA name ("Europe/London"), or null where there is none. */
export function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'longOffset' });
    const zone = { name, offsetAt: (instant: number) => minutesOf(clock.format(instant)) };
    zones.set(name, zone);
    return zone;
  } catch {
    return null;
  }
}

/** "22/03/2017, GMT+01:00" → 60. Seconds (before 1847 London kept GMT-00:01:15) are dropped. */
function minutesOf(formatted: string): number {
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(formatted) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Milliseconds since 1970 of an ISO instant with offset: the only safe way to compare two of them. */
export function instantOf(iso: string): number {
  return Date.parse(iso);
}

/**
 * `2017-03-22T14:56:00` on the zone's clocks → `2017-03-22T14:56:00+00:00`. A time that the clocks skip in spring gets
 * the offset before the change; one that they repeat in autumn, the first of the two or, if asked, the second.
 */
export function inZone(local: string, zone: Zone, which: 'first' | 'second' = 'first'): string {
  const asUtc = Date.parse(`${local}Z`);
  const before = zone.offsetAt(asUtc - 86_400_000);
  const after = zone.offsetAt(asUtc + 86_400_000);
  const offsets = which === 'first' ? [before, after] : [after, before];
  const shown = offsets.find((offset) => zone.offsetAt(asUtc - offset * 60_000) === offset) ?? before;
  return `${local}${offsetText(shown)}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** How many days that month has; `daysIn(2016, 2)` → 29. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A year, month, day, hour, minute or second, or an interval of two of them with `..` for an open end. Null where the
 * text is none, names a day that does not exist, ends before it begins, or the zone is unknown.
 */
export function parseMoment(text: string, timezone: string | Zone): Moment | null {
  const zone = typeof timezone === 'string' ? zoneOf(timezone) : timezone;
  if (zone === null) return null;
  const ends = text.trim().split('/');
  if (ends.length === 1) return parsePoint(ends[0] ?? '', zone);
  const [from = '', to = ''] = ends;
  if (ends.length > 2) return null;
  const first = from === '..' ? null : parsePoint(from, zone);
  const last = to === '..' ? null : parsePoint(to, zone);
  if ((first === null && from !== '..') || (last === null && to !== '..')) return null;
  return interval(first?.earliest ?? null, last?.latest ?? null);
}

function interval(earliest: string | null, latest: string | null): Moment | null {
  if (earliest === null && latest === null) return { earliest, latest, precision: 'unknown' };
  if (earliest !== null && latest !== null && instantOf(earliest) > instantOf(latest)) return null;
  return { earliest, latest, precision: 'range' };
}

/** No calendar of a document has a year 0, and no clocks are a day and more from Greenwich’s. */
const point =
  /^((?!0000)\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

function parsePoint(text: string, zone: Zone): Moment | null {
  const [, year, month, day, hour, minute, second, offset] = point.exec(text) ?? [];
  if (year === undefined || !exists(year, month, day, hour, minute, second)) return null;
  const lastDay = day ?? two(daysIn(Number(year), Number(month ?? 12)));
  const first = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
  const last = `${year}-${month ?? '12'}-${lastDay}T${hour ?? '23'}:${minute ?? '59'}:${second ?? '59'}`;
  // In the hour that clocks show twice nobody can say which is meant: it may be the first, and the last.
  const place = (local: string, which: 'first' | 'second'): string => {
    if (offset === undefined) return inZone(local, zone, which);
    return `${local}${offset === 'Z' ? '+00:00' : offset}`;
  };
  return {
    earliest: place(first, 'first'),
    latest: place(last, 'second'),
    precision: precisionOf(month, day, hour, minute),
  };
}

function exists(year: string, month = '01', day = '01', hour = '00', minute = '00', second = '00'): boolean {
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m)) return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function precisionOf(month?: string, day?: string, hour?: string, minute?: string): Precision {
  if (minute !== undefined) return 'minute';
  if (hour !== undefined) return 'hour';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/**
 * The interval in EDTF: `2009`, `2017-03-22`, `2012/2016`, `../2010-12`. Undefined where it is unknown, or where an end
 * is not the first or last second of a day, which EDTF cannot say.
 */
export function edtfOf(moment: Moment): string | undefined {
  const { earliest, latest } = moment;
  if (earliest !== null && latest !== null) {
    for (const unit of units) {
      const [from, to] = [unit.first(earliest), unit.last(latest)];
      if (from !== null && to !== null) return from === to ? from : `${from}/${to}`;
    }
  }
  if (earliest === null && latest !== null) {
    const end = month.last(latest) ?? day.last(latest);
    return end === null ? undefined : `../${end}`;
  }
  if (earliest !== null && latest === null) {
    const begin = month.first(earliest) ?? day.first(earliest);
    return begin === null ? undefined : `${begin}/..`;
  }
  return undefined;
}

/** One kind of unit: its name if the instant is its first second, or its last, on the clocks of the instant's offset. */
interface Unit {
  first(iso: string): string | null;
  last(iso: string): string | null;
}

const day: Unit = {
  first: (iso) => (iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : null),
  last: (iso) => (iso.slice(11, 19) === '23:59:59' ? iso.slice(0, 10) : null),
};
const month: Unit = {
  first: (iso) => (day.first(iso)?.endsWith('-01') ? iso.slice(0, 7) : null),
  last: (iso) => {
    const end = daysIn(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
    return day.last(iso) !== null && Number(iso.slice(8, 10)) === end ? iso.slice(0, 7) : null;
  },
};
const year: Unit = {
  first: (iso) => (month.first(iso)?.endsWith('-01') ? iso.slice(0, 4) : null),
  last: (iso) => (month.last(iso)?.endsWith('-12') ? iso.slice(0, 4) : null),
};
const units: readonly Unit[] = [year, month, day];
