/**
 * A date as it stands in an address → the stretch of time it covers, in the timeline's zone.
 *
 * `"2017-03"` in Europe/London → 1 March 2017 00:00:00.000 to 31 March 23:59:59.999, as epoch milliseconds.
 *
 * ISO 8601 at the precision the writer chose: year, month, day, minute or second; an offset only with a time.
 */

/** Inclusive at both ends, in epoch milliseconds. */
export interface IsoRange {
  readonly start: number;
  readonly end: number;
}

const pattern =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<offset>Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** The stretch that `text` names; null when it is no such date (`2017-02-30`, `last year`). */
export function isoRange(text: string, timezone: string): IsoRange | null {
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return null;
  const [year, month, day] = [Number(parts['year']), Number(parts['month'] ?? 1), Number(parts['day'] ?? 1)];
  const [hour, minute, second] = [
    Number(parts['hour'] ?? 0),
    Number(parts['minute'] ?? 0),
    Number(parts['second'] ?? 0),
  ];
  const start = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(start).toISOString().slice(0, 19) !== padded(year, month, day, hour, minute, second)) return null;
  const next = nextStart(parts, [year, month, day, hour, minute, second]);
  const offset = parts['offset'];
  if (offset !== undefined) {
    const shift = offsetMilliseconds(offset);
    return { start: start - shift, end: next - shift - 1 };
  }
  return { start: fromWallClock(start, timezone), end: fromWallClock(next, timezone) - 1 };
}

/** `2017-03-22T14:56+00:00` loses its plus sign when typed into an address by hand; this gives it back. */
export function mendPlus(text: string): string {
  return text.trim().replace(/ (?=\d{2}:\d{2}$)/, '+');
}

function nextStart(
  parts: Record<string, string | undefined>,
  [year, month, day, hour, minute, second]: readonly [number, number, number, number, number, number],
): number {
  if (parts['month'] === undefined) return Date.UTC(year + 1, 0, 1);
  if (parts['day'] === undefined) return Date.UTC(year, month, 1);
  if (parts['hour'] === undefined) return Date.UTC(year, month - 1, day + 1);
  if (parts['second'] === undefined) return Date.UTC(year, month - 1, day, hour, minute + 1);
  return Date.UTC(year, month - 1, day, hour, minute, second + 1);
}

function padded(year: number, ...rest: readonly [number, number, number, number, number]): string {
  const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

function offsetMilliseconds(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
}

/** What `wallClock`, read as UTC, is in `timezone`. A second look settles the hours beside a change of the clocks. */
function fromWallClock(wallClock: number, timezone: string): number {
  const first = wallClock - zoneOffset(wallClock, timezone);
  return wallClock - zoneOffset(first, timezone);
}

function zoneOffset(instant: number, timezone: string): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const offset = name?.replace('GMT', '') ?? '';
  return offset === '' ? 0 : offsetMilliseconds(offset);
}
