/**
 * An entry of a chronology that opens with a clock time, below one whose day is told → that day, whatever tense the entry is told in.
 *
 *     Tuesday, 1.10am A warning is sent
 *     2.35am Water comes in                 →   that Tuesday, and not the day of publication
 *     11.50pm The road is shut, and below it 12.20am The pump fails → the next day
 *
 * A time earlier than that of the entry before is of no known day, unless a night goes on past midnight.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { entryTime } from '../../entry-label.ts';
import { dayGoingOn, minuteOf } from './account-goes-on.ts';
import { isClockEntry } from './announced-day.ts';
import type { DayLeft, LastTold } from './told-so-far.ts';

export function entryGoesOn({ text }: MergedPassage, before: DayLeft): LastTold | null {
  const { entry } = before;
  if (entry === undefined || !isClockEntry(text)) return null;
  const minute = minuteOfLabel(text);
  const day =
    minute === null
      ? null
      : dayGoingOn(minute, { ...before, ...entry, exact: true, age: 0, minute: entry.minute ?? null }, true);
  if (day === null || minute === null) return null;
  // The small hours have come: they are not counted on once more.
  const { hours, ...rest } = entry;
  return { ...rest, ...(day === entry.day && hours !== undefined ? { hours } : {}), day, minute };
}

/**
 * The day that an entry leaves to the next: the last that a label and its words have told; of one with a bare clock time, which
 * may as well be a live report's, the day that it is of, or the one that its words open with.
 */
export function entryLeft(
  { text }: MergedPassage,
  own: LastTold | null,
  told: LastTold | null,
): Pick<DayLeft, 'entry'> {
  const label = entryTime(text);
  const opens = label !== null && told !== null && text.slice(label.end, label.end + nearby).includes(told.phrase);
  const last = isClockEntry(text) ? (own ?? (opens ? told : null)) : label === null ? null : told;
  if (last === null) return {};
  const minute = minuteOfLabel(text);
  return { entry: minute === null ? last : { ...last, minute } };
}

/** "10am: On 4 May 2019 …". */
const nearby = 24;

/** "2.35am", "14:20" at its head. */
function minuteOfLabel(text: string): number | null {
  const stamp = clockStamp(text);
  if (stamp !== null) return minuteOf(`T${stamp.clock}`);
  const label = entryTime(text);
  const words = label === null ? '' : text.slice(label.start, label.end);
  const [, hour, minutes = '00', half = ''] = /(\d{1,2})(?:[.:](\d\d))? ?([ap])?/iu.exec(words) ?? [];
  if (hour === undefined) return null;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return minuteOf(`T${String(hours).padStart(2, '0')}:${minutes}`);
}
