/**
 * A week or two counted on from a day: "a week today", "a fortnight tomorrow", "tomorrow week", "two weeks on Tuesday",
 * "two weeks from Tuesday", "a week ago Thursday".
 *
 *   "a week tomorrow", published Wednesday 2018-10-03 → 2018-10-11      "spent two weeks today" → no time of this kind
 */
import { amountAt } from './amount.ts';
import type { Day } from './calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units, weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

const counted = (count: (day: Day) => Day, next: number): Match => ({
  next,
  meaning: { kind: 'counted', from: 'speaker', count },
});

function match({ tokens, at }: Reading): Match | null {
  const first = days.get(tokenAt(tokens, at).lower);
  if (first === undefined) return weeksFrom(tokens, at);
  const unit = tokenAt(tokens, at + 1);
  const weeks = unit.gap === 1 && !unit.capital ? weeksOf(unit) : null;
  const after = tokenAt(tokens, at + 2);
  if (weeks === null || (after.kind === 'word' && !goesOn.has(after.lower)) || after.lower === '-') return null;
  return counted((day) => addDays(day, first + weeks * 7), at + 2);
}
/** What a sentence goes on with behind "tomorrow week". */
const goesOn = new Set(
  'at in on and or for from to when the we he she they it i will is but as that after before'.split(' '),
);

/** The "week" or "fortnight", alone. */
const weeksOf = ({ lower }: Token): number | null => (lower === 'week' ? 1 : lower === 'fortnight' ? 2 : null);

/** "a week today", "two weeks tomorrow", "a fortnight on Tuesday". */
function weeksFrom(tokens: readonly Token[], at: number): Match | null {
  const amount = amountAt(tokens, at);
  const unit = amount === null ? undefined : units.get(tokenAt(tokens, amount.next).lower);
  if (amount === null || amount.value === null || unit?.unit !== 'week') return null;
  const weeks = amount.value * unit.times;
  if (!Number.isInteger(weeks) || weeks > most) return null;
  const next = amount.next + 1;
  const whole = weeks === 1 || isToCome(tokens, at, next);
  const day = days.get(tokenAt(tokens, next).lower);
  if (day !== undefined && whole) return counted((from) => addDays(from, day + weeks * 7), next + 1);
  const away = fromAnother(tokens, next, weeks);
  if (away !== null) return away;
  const named = tokenAt(tokens, next + 1);
  const weekday = named.capital && tokenAt(tokens, next).lower === 'on' ? weekdayNames.get(named.lower) : undefined;
  if (weekday === undefined || !whole) return null;
  return counted((from) => addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + weeks * 7), next + 2);
}
const most = 8;

/** "two weeks from Tuesday", "three weeks from tomorrow", "a week ago Thursday". */
function fromAnother(tokens: readonly Token[], at: number, weeks: number): Match | null {
  const link = tokenAt(tokens, at).lower;
  if (link !== 'from' && link !== 'ago') return null;
  const day = tokenAt(tokens, at + 1);
  const near = link === 'from' ? days.get(day.lower) : undefined;
  if (near !== undefined) return counted((from) => addDays(from, near + weeks * 7), at + 2);
  const weekday = day.capital && day.gap === 1 ? weekdayNames.get(day.lower) : undefined;
  if (weekday === undefined) return null;
  if (link === 'ago')
    return counted((from) => addDays(from, -((weekdayOf(from) - weekday + 7) % 7) - weeks * 7), at + 2);
  return counted((from) => addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + weeks * 7), at + 2);
}

/** "The hearing is two weeks on Tuesday", "It opens a fortnight tomorrow"; not "It lasted two weeks. On Tuesday". */
function isToCome(tokens: readonly Token[], at: number, next: number): boolean {
  return tokenAt(tokens, next).gap === 1 && !lengths.has(tokenAt(tokens, at - 1).lower);
}
/** Before a length of time: "for two weeks on Tuesday" is no day. */
const lengths = new Set('for in after within over lasted spent last took next past the of'.split(' '));

export const weekFromDayIdiom: Idiom = {
  name: 'week from a day',
  starts: ['a', 'one', 'two', 'three', 'four', 'five', 'six', ...days.keys()],
  match,
};
