/**
 * An entry of a chronology that opens with a clock time, below one whose day is told → that day, whatever tense the entry is told in.
 *
 *     Tuesday, 1.10am A warning is sent
 *     2.35am Water comes in                 →   that Tuesday, and not the day of publication
 *     11.50pm The road is shut, and below it 12.20am The pump fails → the next day
 *
 * A time earlier than that of the entry before is of no known day, unless a night goes on past midnight.
 */
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
  return day === null || minute === null ? null : { ...entry, day, minute };
}

/** The day that an entry leaves to the next. */
export function entryLeft({ text }: MergedPassage, last: LastTold | null): Pick<DayLeft, 'entry'> {
  return last === null || entryTime(text) === null ? {} : { entry: last };
}

/** "2.35am", "14:20" at its head. */
function minuteOfLabel(text: string): number | null {
  const label = entryTime(text);
  const words = label === null ? '' : text.slice(label.start, label.end);
  const [, hour, minutes = '00', half = ''] = /(\d{1,2})(?:[.:](\d\d))? ?([ap])?/iu.exec(words) ?? [];
  if (hour === undefined) return null;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return minuteOf(`T${String(hours).padStart(2, '0')}:${minutes}`);
}
