/**
 * A weekday together with its week: "Wednesday week", "a week on Tuesday", "a week last Friday", "Friday of last week",
 * "next week on Monday".
 *
 *   "Wednesday week", published Wednesday 2018-10-03 → 2018-10-10      "Friday of last week" → 2018-09-28
 */
import type { Day } from './calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { Idiom, Reading } from './idiom.ts';
import { weekdayNames } from './lexicon.ts';
import type { Match, Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const counted = (count: (day: Day) => Day): Meaning => ({ kind: 'counted', from: 'speaker', count });

/** The weekday of the week that lies so many weeks from a day's own. */
const ofWeek = (weekday: number, offset: number): Meaning =>
  counted((day) => addDays(day, weekday - weekdayOf(day) + offset * 7));

/** The weekday that follows a day, the day itself among them, and a week more. */
const weekLater = (weekday: number): Meaning =>
  counted((day) => addDays(day, ((weekday - weekdayOf(day) + 7) % 7) + 7));

/** The weekday before a day, and a week less. */
const weekBeforeLast = (weekday: number): Meaning =>
  counted((day) => addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1) - 7));

function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  return token.capital ? (weekdayNames.get(token.lower) ?? null) : null;
}

/** "last week", "next week" at a token. */
function weekAt(tokens: readonly Token[], at: number): number | null {
  const offset = offsets.get(tokenAt(tokens, at).lower);
  return offset === undefined || tokenAt(tokens, at + 1).lower !== 'week' ? null : offset;
}

function match({ tokens, at }: Reading): Match | null {
  const first = tokenAt(tokens, at).lower;
  const weekday = weekdayAt(tokens, at);
  if (weekday !== null) return afterWeekday(tokens, at + 1, weekday);
  if (first === 'a') return weekOn(tokens, at);
  const offset = weekAt(tokens, at);
  const on = tokenAt(tokens, at + 2).lower === 'on' ? 1 : 0;
  const named = weekdayAt(tokens, at + 2 + on);
  return offset === null || named === null ? null : { next: at + 3 + on, meaning: ofWeek(named, offset) };
}

/** "week", "of last week", "next week" after the weekday. */
function afterWeekday(tokens: readonly Token[], at: number, weekday: number): Match | null {
  if (tokenAt(tokens, at).lower === 'week' && !tokenAt(tokens, at).capital)
    return tokenAt(tokens, at + 1).lower === '-' ? null : { next: at + 1, meaning: weekLater(weekday) };
  const of = tokenAt(tokens, at).lower === 'of' ? 1 : 0;
  const offset = weekAt(tokens, at + of);
  return offset === null ? null : { next: at + of + 2, meaning: ofWeek(weekday, offset) };
}

/** "a week on Tuesday", "a week last Tuesday". */
function weekOn(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at + 1).lower !== 'week') return null;
  const side = tokenAt(tokens, at + 2).lower;
  const weekday = weekdayAt(tokens, at + 3);
  if (weekday === null) return null;
  if (side === 'on' || side === 'from') return { next: at + 4, meaning: weekLater(weekday) };
  return side === 'last' ? { next: at + 4, meaning: weekBeforeLast(weekday) } : null;
}

export const weekdayOfWeekIdiom: Idiom = {
  name: 'weekday of a week',
  starts: [...weekdayNames.keys(), ...offsets.keys(), 'a'],
  match,
};
