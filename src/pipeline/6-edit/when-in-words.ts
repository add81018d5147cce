/**
 * A time → words for it in a sentence.
 *
 * 14:56 on 22 March 2017 → "14.56 on 22 March 2017"; the day → "22 March 2017"; the year 2009 → "2009"; known only to
 * have been later than that → "14.56 on 22 March 2017 or later".
 */
import type { Zone } from '../../model/calendar.ts';
import type { When } from '../../model/time.ts';

type Known = Pick<When, 'earliest' | 'latest' | 'precision'>;

/** Of a time that is no minute, day, month or year only that end. */
export function whenInWords({ earliest, latest, precision }: Known, end: 'earliest' | 'latest'): string {
  const known = end === 'earliest' ? earliest : latest;
  if (known === null) return 'at a time not known';
  switch (precision) {
    case 'minute':
      return instantInWords(known);
    case 'day':
      return dayInWords(known);
    case 'month':
      return dayInWords(known).replace(/^\d+ /u, '');
    case 'year':
      return known.slice(0, 4);
    default:
      return `${instantInWords(known)} or ${end === 'earliest' ? 'later' : 'earlier'}`;
  }
}

/** The first or last second of a day is named by the day alone. */
export function instantInWords(iso: string): string {
  const clock = iso.slice(11, 19);
  if (clock === '00:00:00' || clock === '23:59:59') return dayInWords(iso);
  const seconds = clock.endsWith(':00') || clock.endsWith(':59') ? '' : `.${clock.slice(6)}`;
  return `${clock.slice(0, 2)}.${clock.slice(3, 5)}${seconds} on ${dayInWords(iso)}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function dayInWords(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** Milliseconds since 1970 → ISO 8601 to the second, with the offset then in force; null where open or past the calendar. */
export function isoInZone(instant: number, zone: Zone): string | null {
  if (!Number.isFinite(instant)) return null;
  const offset = zone.offsetAt(instant);
  const local = new Date(instant + offset * 60_000);
  if (Number.isNaN(local.getTime()) || local.getUTCFullYear() < 1 || local.getUTCFullYear() > 9999) return null;
  const size = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local.toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}
