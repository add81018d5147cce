/**
 * What the paragraphs before have left, and a clock time that names no day → the day it goes on with; null where that is
 * not plain.
 *
 *   "At 9.05pm a cry was heard." after "On 4 March 2015 he left … At 7.20pm …" → 2015-03-04
 *   "She rang again at 12.40am." after "At 11.25pm she rang …"                → the next day
 *   "He was moved at 6am." after an evening                                   → null: he may have been moved the same day
 */
import { addDays } from './local-days.ts';
import type { DayLeft } from './told-so-far.ts';

/** So many paragraphs that tell no time may stand between. */
const longestSilence = 3;
/** A night goes on past midnight from this hour, for so many minutes at most. */
const nightFrom = 20 * 60;
const longestNight = 8 * 60;
const morning = 6 * 60;
const wholeDay = 24 * 60;

/** `minute` is counted from midnight; `opens`: the time opens its sentence. */
export function dayGoingOn(minute: number, left: DayLeft, opens: boolean): string | null {
  const { day, age, hours } = left;
  if (day === null || left.minute === 'lost' || age > longestSilence) return null;
  if (left.minute === null) return opens && age === 0 && minute >= morning && hours !== 'night' ? day : null;
  const inNight = hours === 'night' || left.minute >= nightFrom;
  if (minute >= left.minute) return hours === 'small' && minute >= 12 * 60 ? null : day;
  const passed = minute + wholeDay - left.minute;
  return inNight && minute < morning && passed <= longestNight ? addDays(day, 1) : null;
}

/** "ten minutes later" than a minute that was told → the day and minute; null where none was told to the minute just before. */
export function minutesOn(step: number, { day, minute, exact, age }: DayLeft): { day: string; minute: number } | null {
  if (day === null || typeof minute !== 'number' || !exact || age > 0) return null;
  const all = minute + step;
  return { day: addDays(day, Math.floor(all / wholeDay)), minute: all % wholeDay };
}

/** `T14:56` → 896; null for what names no minute. */
export function minuteOf(clock: string): number | null {
  const [, hour, minute] = /T(\d\d)(?::(\d\d))?/u.exec(clock) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute ?? 0);
}

/** 896 → `T14:56`. */
export function clockOfMinute(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
