/**
 * A date as it stands in an address → the stretch of time it covers, in the timeline's zone.
 *
 * `"2017-03"` in Europe/London → 1 March 2017 00:00:00 to 31 March 23:59:59, as epoch milliseconds.
 *
 * ISO 8601 at the precision the writer chose: year, month, day, hour, minute or second; an offset only with a time.
 */
import { instantOf, parseMoment } from '../model/calendar.ts';

/** Inclusive at both ends, in epoch milliseconds. */
export interface IsoRange {
  readonly start: number;
  readonly end: number;
}

/** The stretch that `text` names; null when it is no such date (`2017-02-30`, `last year`, `2012/2016`). */
export function isoRange(text: string, timezone: string): IsoRange | null {
  if (!/^[\d:TZ+-]+$/.test(text)) return null;
  const moment = parseMoment(text, timezone);
  if (moment === null || moment.earliest === null || moment.latest === null) return null;
  return { start: instantOf(moment.earliest), end: instantOf(moment.latest) };
}

/** `2017-03-22T14:56+00:00` loses its plus sign when typed into an address by hand; this gives it back. */
export function mendPlus(text: string): string {
  return text.trim().replace(/ (?=\d{2}:\d{2}$)/, '+');
}
