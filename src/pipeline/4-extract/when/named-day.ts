/**
 * A day that is named by its number or its weekday alone → the day meant, counted from the last day told.
 *
 *   "the 16th" after 14 January 1998 → 1998-01-16        "the 2nd" after 30 January → 2 February, as a story goes on
 *   "the 28th" after 2 March → null: it may be of either month
 *   "the Tuesday" after Sunday 3 March 2019 → 2019-03-05
 */
import { addDays, dayNumber, isDay } from './local-days.ts';

const numbered = /\bthe (\d{1,2})(?:st|nd|rd|th)$/iu;
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Nearer than this to the last day told, a day of the next month goes on from it. */
const soon = 10;
/** Farther than this within a month, a day of the month beside is as likely. */
const far = 20;

/** Of "the 16th", "0340 hours on the 16th": 16; null for words that name a month or no such number. */
export function numberOfDay(words: string): number | null {
  const number = Number(numbered.exec(words)?.[1] ?? Number.NaN);
  return number >= 1 && number <= 31 ? number : null;
}

/** That day of the month; null where it may as well be of another month, or does not exist. */
export function dayOfNumber(number: number, from: string): string | null {
  const same = `${from.slice(0, 8)}${String(number).padStart(2, '0')}`;
  const distance = isDay(same) ? dayNumber(same) - dayNumber(from) : null;
  if (distance !== null && Math.abs(distance) <= far) return same;
  const first = addDays(`${from.slice(0, 8)}28`, 4).slice(0, 8);
  const next = `${first}${String(number).padStart(2, '0')}`;
  return isDay(next) && dayNumber(next) - dayNumber(from) <= soon ? next : null;
}

/** The first such weekday on or after the last day told; null for words that name none. */
export function dayOfWeekday(words: string, from: string): string | null {
  const wanted = weekdays.indexOf(words.toLowerCase());
  if (wanted < 0) return null;
  const own = new Date(`${from}T00:00:00Z`).getUTCDay();
  return addDays(from, (wanted - own + 7) % 7);
}

/** The last such weekday before that day: "the Saturday before"; null for words that name none. */
export function weekdayBefore(words: string, from: string): string | null {
  const next = dayOfWeekday(words, from);
  return next === null ? null : addDays(next, -7);
}
