/**
 * Times that come again: "every Monday", "each year", "daily", "Tuesday nights", "twice a week" (its length), "annually".
 *
 *   "every Monday" → XXXX-WXX-1      "every two weeks" → P2W      "each July" → XXXX-07
 */
import { amountAt, hyphen, ordinalAt } from './amount.ts';
import { durationValue } from './duration-value.ts';
import { formatFields, formatTime } from './format-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { magnitudes, monthNames, partsOfDay, seasons, units, weekdayNames } from './lexicon.ts';
import type { Fields, Match, PartOfDay, Unit } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);
const weekdayPlurals: ReadonlyMap<string, number> = new Map([...weekdayNames].map(([word, day]) => [`${word}s`, day]));
const partPlurals: ReadonlyMap<string, PartOfDay> = new Map([...partsOfDay].map(([word, part]) => [`${word}s`, part]));

const set = (value: string, next: number): Match => ({ next, meaning: { kind: 'set', value } });

function match(reading: Reading): Match | null {
  const { tokens, at } = reading;
  const first = tokenAt(tokens, at);
  const adverb = adverbs.get(first.lower);
  if (adverb !== undefined)
    return isName(reading) || hyphen(tokens, at - 1) === 1 || isMeasure(tokens, at) ? null : set(adverb, at + 1);
  if (first.lower === 'every' || first.lower === 'each') return each(reading);
  if (first.lower === 'alternate') return alternate(tokens, at + 1);
  if (first.lower === 'per') return per(tokens, at + 1);
  const plural = weekdayPlurals.get(first.lower);
  if (plural !== undefined) return first.capital ? set(formatFields({ weekday: plural }), at + 1) : null;
  const weekday = weekdayNames.get(first.lower);
  const part = partPlurals.get(tokenAt(tokens, at + 1).lower);
  if (weekday === undefined || !first.capital) return null;
  if (part === undefined) return twoNights(reading, weekday);
  return set(formatTime({ weekday }, undefined, part), at + 2);
}

/** "Monday and Tuesday nights": two that come again. */
function twoNights({ tokens, at }: Reading, weekday: number): Match | null {
  const second = weekdayNames.get(tokenAt(tokens, at + 2).lower);
  const part = partPlurals.get(tokenAt(tokens, at + 3).lower);
  if (tokenAt(tokens, at + 1).lower !== 'and' || second === undefined || part === undefined) return null;
  const other = set(formatTime({ weekday: second }, undefined, part), at + 4);
  return { ...set(formatTime({ weekday }, undefined, part), at + 1), also: [{ from: at + 2, match: other }] };
}

/** "per week"; "per second" and "per hour" are of speeds. */
function per(tokens: readonly Token[], at: number): Match | null {
  const unit = units.get(tokenAt(tokens, at).lower);
  if (unit === undefined || unit.plural || speeds.has(unit.unit)) return null;
  return set(durationValue(1, unit.unit), at + 1);
}
const speeds = new Set<Unit>(['second', 'minute', 'hour']);

/** "8.5% annually", "10,000 units annually", "the average daily volume", "an everyday matter": how much, not how often. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  if (before.lower === 'average' || (lower === 'everyday' && after.kind === 'word')) return true;
  if (lower !== 'annually' && lower !== 'yearly') return false;
  const number = tokenAt(tokens, at - 2);
  return before.lower === '%' || magnitudes.has(before.lower) || (number.kind === 'number' && number.lower.length < 4);
}

/** "the Daily Mail": a capital in the middle of a sentence. */
function isName({ tokens, at }: Reading): boolean {
  return tokenAt(tokens, at).capital && (tokenAt(tokens, at + 1).capital || tokenAt(tokens, at - 1).kind === 'word');
}

function each({ tokens, at }: Reading): Match | null {
  const word = tokenAt(tokens, at + 1);
  const fields: Fields | null = weekdayNames.has(word.lower)
    ? { weekday: weekdayNames.get(word.lower) ?? 1 }
    : monthNames.has(word.lower) && word.capital
      ? { month: monthNames.get(word.lower) ?? 1 }
      : null;
  if (fields !== null) {
    const part = partsOfDay.get(tokenAt(tokens, at + 2).lower);
    return part === undefined ? set(formatFields(fields), at + 2) : set(formatTime(fields, undefined, part), at + 3);
  }
  const season = seasons.get(word.lower);
  if (season !== undefined) return set(formatFields({ season }), at + 2);
  const part = partsOfDay.get(word.lower);
  if (part !== undefined) return set(`XXXX-XX-XXT${part}`, at + 2);
  const other = word.lower === 'other' ? weekdayNames.get(tokenAt(tokens, at + 2).lower) : undefined;
  if (other !== undefined) return set(formatFields({ weekday: other }), at + 3);
  if (word.lower === 'other' && units.has(tokenAt(tokens, at + 2).lower))
    return set(durationValue(2, units.get(tokenAt(tokens, at + 2).lower)?.unit ?? 'day'), at + 3);
  const couple = word.lower === 'couple' && tokenAt(tokens, at + 2).lower === 'of';
  const two = couple ? units.get(tokenAt(tokens, at + 3).lower) : undefined;
  if (two?.plural === true) return set(durationValue(2 * two.times, two.unit), at + 4);
  const ordinal = tokenAt(tokens, at).lower === 'every' ? nth(tokens, at + 1) : null;
  if (ordinal !== null) return ordinal;
  const single = units.get(word.lower);
  if (single !== undefined) return single.plural ? null : set(durationValue(single.times, single.unit), at + 2);
  const amount = tokenAt(tokens, at).lower === 'every' ? amountAt(tokens, at + 1) : null;
  const unit = amount === null ? undefined : units.get(tokenAt(tokens, amount.next).lower);
  return amount === null || unit === undefined ? null : set(durationValue(amount.value, unit.unit), amount.next + 1);
}

/** "on alternate days", "alternate Mondays". */
function alternate(tokens: readonly Token[], at: number): Match | null {
  const word = tokenAt(tokens, at);
  const weekday = word.capital ? weekdayPlurals.get(word.lower) : undefined;
  if (weekday !== undefined) return set(formatFields({ weekday }), at + 1);
  const unit = units.get(word.lower);
  return unit?.plural === true ? set(durationValue(2 * unit.times, unit.unit), at + 1) : null;
}

/** "every second week", "every third day", "every second Tuesday"; not "every first day". */
function nth(tokens: readonly Token[], at: number): Match | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null || ordinal.value < 2) return null;
  const word = tokenAt(tokens, ordinal.next);
  const weekday = word.capital ? weekdayNames.get(word.lower) : undefined;
  if (weekday !== undefined) return set(formatFields({ weekday }), ordinal.next + 1);
  const unit = units.get(word.lower);
  return unit === undefined || unit.plural
    ? null
    : set(durationValue(ordinal.value * unit.times, unit.unit), ordinal.next + 1);
}

export const setIdiom: Idiom = {
  name: 'set',
  starts: [...adverbs.keys(), 'every', 'each', 'per', 'alternate', ...weekdayPlurals.keys(), ...weekdayNames.keys()],
  match,
};
