/**
 * Lengths of time: "three weeks", "three-week", "almost an hour", "over 20 years", "several months".
 *
 *   "gruelling three-week inquests" → P3W      "aged 52 years", "52-year-old" → see below
 */
import { amountAt, hyphen } from './amount.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { UnitWord } from './lexicon.ts';
import { cardinals, magnitudes, units, vagueAmounts } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { yearAgoAt } from './quarter-and-half.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Words between the amount and its unit: "two more weeks", "eight trading days", "six straight days". */
const fillers = new Set(
  (
    'single more straight consecutive successive full whole long further trading working additional extra solid other fiscal ' +
    'financial calendar school previous preceding intervening short'
  ).split(' '),
);
/** What a length was like, between its amount and its unit: "two bloody weeks"; as such it makes no length of "a hard day". */
const moods = new Set(
  (
    'bloody brutal gruelling grueling bitter hard tense terrible painful turbulent chaotic frantic hectic agonising agonizing ' +
    'anxious quiet happy difficult intense desperate miserable glorious critical crucial decisive dark lean lonely sleepless ' +
    'weary stormy peaceful fruitless futile inconclusive'
  ).split(' '),
);
const halves: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

interface Length {
  /** In the unit; null for some, not said how many. */
  readonly amount: number | null;
  readonly unit: UnitWord;
  readonly next: number;
}

/** "three weeks", "two to three weeks", "a year and a half", "an additional year" at a token, or null. */
export function lengthAt(tokens: readonly Token[], at: number): Length | null {
  const amount = amountAt(tokens, at);
  if (amount === null || amount.value === 0) return null;
  const odd = hyphen(tokens, amount.next) === 1 && tokenAt(tokens, amount.next + 1).lower === 'odd';
  const upTo = odd ? amount.next + 2 : (rangeAt(tokens, amount.next) ?? amount.next);
  const between = tokenAt(tokens, upTo).lower;
  const told = amount.value !== null && amount.value > 1 && moods.has(between);
  const filled = told || fillers.has(between) ? upTo + 1 : upTo;
  const at2 = filled + hyphen(tokens, filled);
  const word = tokenAt(tokens, at2);
  const unit = units.get(word.lower);
  if (unit === undefined || word.gap > 2 || unit.unit === 'weekend') return null;
  const article = tokenAt(tokens, at).lower;
  if (unit.plural && amount.value === 1 && (article === 'a' || article === 'an')) return null;
  if (!unit.plural && at2 === filled && /^\d{4}$/u.test(tokenAt(tokens, at).lower)) return null;
  if (amount.value === 1 && !unit.plural && isRankOrShare(tokens, at, word.lower)) return null;
  const half = halfAfter(tokens, at2 + 1);
  const value = amount.value === null ? null : (amount.value + (half?.value ?? 0)) * unit.times;
  return { amount: value, unit, next: half?.next ?? at2 + 1 };
}

/** "to three", "or two", "-14" after a first amount: the token after it. */
function rangeAt(tokens: readonly Token[], at: number): number | null {
  const link = tokenAt(tokens, at);
  const dash = (link.lower === '-' || link.lower === '–') && link.gap === 0;
  if (!dash && link.lower !== 'to' && link.lower !== 'or') return null;
  const second = amountAt(tokens, at + 1);
  const article = tokenAt(tokens, at + 1).lower;
  return second === null || second.value === null || article === 'a' || article === 'an' ? null : second.next;
}

/** "a second bomb", "a quarter of them", "a minute amount": an article before them is no length. */
function isRankOrShare(tokens: readonly Token[], at: number, word: string): boolean {
  const article = tokenAt(tokens, at).lower;
  if (word === 'minute' && tiny.has(tokenAt(tokens, at + 2).lower)) return true;
  return (article === 'a' && word === 'second') || ((article === 'a' || article === 'one') && word === 'quarter');
}

const tiny = new Set(
  'amount amounts quantity quantities trace traces fraction detail dose doses crack fragment fragments particle speck'.split(
    ' ',
  ),
);

/** "and a half" after "a year". */
function halfAfter(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (tokenAt(tokens, at).lower !== 'and' || tokenAt(tokens, at + 1).lower !== 'a') return null;
  const value = halves.get(tokenAt(tokens, at + 2).lower);
  return value === undefined ? null : { value, next: at + 3 };
}

function match({ tokens, at }: Reading): Match | null {
  const length = lengthAt(tokens, at);
  if (
    length === null ||
    yearAgoAt(tokens, length.next - 1) === 3 ||
    isAge(tokens, length.next) ||
    isTimeOfDay(tokens, length.next) ||
    isShare(tokens, at, length) ||
    isRate(tokens, at, length) ||
    isRound(tokens, length) ||
    isKindOfYear(tokens, at) ||
    isSomeDay(tokens, at) ||
    isYears(tokens, at) ||
    (tokenAt(tokens, at).lower === 'many' && tokenAt(tokens, at - 1).lower === 'as')
  )
    return null;
  const orSo =
    tokenAt(tokens, length.next).lower === 'or' &&
    ['so', 'two', 'more', 'less'].includes(tokenAt(tokens, length.next + 1).lower);
  const long = hyphen(tokens, length.next) === 1 && tokenAt(tokens, length.next + 1).lower === 'long' ? 2 : 0;
  const next = length.next + (orSo && tokenAt(tokens, length.next + 1).lower !== 'so' ? 2 : long);
  return { next, meaning: { kind: 'duration', value: durationValue(length.amount, length.unit.unit) } };
}

/** "6-year-old", "52 years old", "18 years of age". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at + hyphen(tokens, at)).lower;
  return word === 'old' || word === 'olds' || (word === 'of' && tokenAt(tokens, at + 1).lower === 'age');
}

/** "a night-time curfew", "a day-time job": when, not how long. */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const says = hyphen(tokens, at) === 1 && tokenAt(tokens, at + 1).lower === 'time';
  return says && ['night', 'day'].includes(tokenAt(tokens, at - 1).lower);
}

const amounts = new Set([
  'million',
  'billion',
  'trillion',
  'thousand',
  'hundred',
  'cents',
  'pence',
  'dollars',
  'pounds',
  'hours',
  'days',
  'times',
]);

/** "$500 million a year", "24 hours a day": how much in each, not how long. */
function isRate(tokens: readonly Token[], at: number, { amount, next }: Length): boolean {
  const article = tokenAt(tokens, at).lower;
  if (amount !== 1 || (article !== 'a' && article !== 'an') || next > at + 2) return false;
  const before = tokenAt(tokens, at - 1);
  return (
    tokenAt(tokens, at).gap === 1 &&
    (amounts.has(before.lower) || (before.kind === 'number' && before.lower.length !== 4))
  );
}

/** "24 hours a day", "seven days a week": always. */
function isRound(tokens: readonly Token[], { amount, unit, next }: Length): boolean {
  const whole = (unit.unit === 'hour' && amount === 24) || (unit.unit === 'day' && amount === 7);
  return whole && tokenAt(tokens, next).lower === 'a' && units.get(tokenAt(tokens, next + 1).lower)?.plural === false;
}

/** "changed from a fiscal year to a calendar year": by what is counted, not how long. */
function isKindOfYear(tokens: readonly Token[], at: number): boolean {
  const kind = ['fiscal', 'calendar', 'financial'].includes(tokenAt(tokens, at + 1).lower);
  return kind && tokenAt(tokens, at).lower === 'a' && ['from', 'to', 'on'].includes(tokenAt(tokens, at - 1).lower);
}

/** "he one day", "they one day": when, not how long, and not said when. */
function isSomeDay(tokens: readonly Token[], at: number): boolean {
  const said = tokenAt(tokens, at).lower === 'one' && tokenAt(tokens, at + 1).lower === 'day';
  return said && ['i', 'he', 'she', 'it', 'we', 'they', 'who', 'and'].includes(tokenAt(tokens, at - 1).lower);
}

/** "the 2013-14 financial year": two years, not so many. */
function isYears(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokenAt(tokens, at).lower) && ['-', '–', '/'].includes(tokenAt(tokens, at + 1).lower);
}

/** "three-quarters of the market". */
function isShare(tokens: readonly Token[], at: number, { amount, unit, next }: Length): boolean {
  if (unit.unit !== 'quarter') return false;
  return (tokenAt(tokens, next).lower === 'of' && amount !== null && amount <= 3) || hyphen(tokens, at + 1) === 1;
}

export const durationIdiom: Idiom = {
  name: 'duration',
  afterArticle: ['few', 'couple', 'dozen', 'half', 'quarter', ...fillers, ...magnitudes.keys(), ...units.keys()],
  starts: [
    anyNumber,
    'a',
    'an',
    'another',
    'half',
    'single',
    ...cardinals.keys(),
    ...magnitudes.keys(),
    ...vagueAmounts,
  ],
  match,
};
