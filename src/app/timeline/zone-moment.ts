/**
 * A zone → the `moment` that vis-timeline's axis is to use, so that it reads London's clocks whatever the reader's own.
 *
 * `zoneMoment('Europe/London', () => Date.UTC(2018, 9, 3))('2018-10-03T12:00:00Z').format('HH.mm')` → "13.00".
 *
 * All of one drawing has one offset, the one in force in the middle of what is shown: the axis steps from line to line
 * within that offset and names each line anew, and with two of them 1 January would be drawn as the last hour of the
 * year before. Where a change of the clocks is shown, the lines beyond it stand an hour beside midnight, which is less
 * than a pixel or two wherever that much time is shown.
 */
import moment, { type Moment, type MomentInput } from 'moment';

/** `middle` gives epoch milliseconds. Falls back on UTC where the runtime does not know the zone. */
export function zoneMoment(zone: string, middle: () => number): (input?: MomentInput) => Moment {
  const minutesAt = offsetReader(zone);
  return (input) => moment.utc(input).utcOffset(minutesAt(middle()));
}

/** Instant → minutes east of Greenwich. Asking `Intl` is slow, and an offset holds for the whole of a UTC hour. */
function offsetReader(zone: string): (instant: number) => number {
  const formatter = formatterFor(zone);
  const known = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant / 3_600_000);
    const kept = known.get(hour);
    if (kept !== undefined) return kept;
    const name = formatter.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const minutes = readOffset(name);
    if (known.size > 5_000) known.clear();
    known.set(hour, minutes);
    return minutes;
  };
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', timeZoneName: 'longOffset' });
  }
}

/** "GMT+01:00" → 60; "GMT" → 0. */
function readOffset(name: string): number {
  const found = /([+-])(\d{2}):(\d{2})/.exec(name);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}
