/**
 * A unit told from now or from the last time told: "last year", "this week", "the following day", "the same month".
 *
 *   "last month" → the month before the speaker's      "the next morning" → the morning of the day after the one told
 */
import { lengthAt } from './duration.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { partsOfDay, units } from './lexicon.ts';
import type { Match, Meaning, Origin, PartOfDay, Unit } from './meaning.ts';
import { possessiveAt } from './possessive.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** The word → how far, and from where; with "the" some of them are counted from the time told instead. */
const directions: ReadonlyMap<string, { readonly offset: number; readonly bare: Origin | null; readonly the: Origin }> =
  new Map([
    ['last', { offset: -1, bare: 'speaker', the: 'speaker' }],
    ['past', { offset: -1, bare: 'speaker', the: 'speaker' }],
    ['this', { offset: 0, bare: 'speaker', the: 'speaker' }],
    ['next', { offset: 1, bare: 'speaker', the: 'told' }],
    ['coming', { offset: 1, bare: 'speaker', the: 'speaker' }],
    ['current', { offset: 0, bare: 'speaker', the: 'speaker' }],
    ['present', { offset: 0, bare: null, the: 'speaker' }],
    ['that', { offset: 0, bare: 'told', the: 'told' }],
    ['same', { offset: 0, bare: null, the: 'told' }],
    ['previous', { offset: -1, bare: 'told', the: 'told' }],
    ['preceding', { offset: -1, bare: 'told', the: 'told' }],
    ['prior', { offset: -1, bare: 'told', the: 'told' }],
    ['following', { offset: 1, bare: 'told', the: 'told' }],
    ['subsequent', { offset: 1, bare: null, the: 'told' }],
    ['latest', { offset: 0, bare: null, the: 'told' }],
    ['first', { offset: 1, bare: 'told', the: 'told' }],
  ]);
const fillers = new Set(['same', 'past', 'very', 'coming', 'entire', 'fiscal', 'financial', 'current']);

/** "last", "the next", "that same", "this past": the direction at a token. */
export function directionAt(
  tokens: readonly Token[],
  at: number,
): { offset: number; from: Origin; next: number; latest: boolean; past: boolean; first: boolean } | null {
  const the = tokenAt(tokens, at).lower === 'the' || tokenAt(tokens, at).lower === 'these' ? 1 : 0;
  const found = directions.get(tokenAt(tokens, at + the).lower);
  if (found === undefined) return null;
  const from = the === 1 ? found.the : found.bare;
  if (from === null) return null;
  let next = at + the + 1;
  let { offset } = found;
  if (the === 0 && (offset === 0 || found.bare === 'told') && fillers.has(tokenAt(tokens, next).lower)) {
    if (tokenAt(tokens, next).lower === 'past') offset = -1;
    if (tokenAt(tokens, next).lower === 'coming') offset = 1;
    next += 1;
  } else if (fillers.has(tokenAt(tokens, next).lower) && units.has(tokenAt(tokens, next + 1).lower)) next += 1;
  const { lower } = tokenAt(tokens, at + the);
  return {
    offset,
    from,
    next,
    latest: lower === 'latest',
    past: lower === 'past' && the === 1,
    first: lower === 'first',
  };
}

function match({ tokens, at }: Reading): Match | null {
  const direction = directionAt(tokens, at);
  if (direction === null) return null;
  const word = tokenAt(tokens, direction.next);
  const first = tokenAt(tokens, at);
  if (first.lower === 'this' && word.lower === 'day' && isUntilNow(tokens, at)) return null;
  if (direction.first) return several(tokens, direction);
  if (word.lower === 'time' && tokenAt(tokens, direction.next - 1).lower === 'same') return sameTime(direction);
  if (direction.offset > 0 && isLength(tokens, at, direction.next)) return oneOf(direction.next, word.lower);
  const part = partsOfDay.get(word.lower);
  if (part !== undefined && word.gap <= 2) return ofDay(direction, part);
  const unit = units.get(word.lower);
  if (unit === undefined) return several(tokens, direction);
  if (unit.plural) return word.lower === 'years' && isPastYears(tokens, at) ? null : vague(direction, unit.unit);
  const orTwo =
    tokenAt(tokens, direction.next + 1).lower === 'or' && tokenAt(tokens, direction.next + 2).lower === 'two';
  const length = orTwo && direction.offset !== 0 ? oneOf(direction.next, word.lower) : null;
  if (length !== null) return { ...length, next: direction.next + 3 };
  if (unit.unit === 'quarter' && direction.offset === 0 && direction.next === at + 1 && isReported(tokens, at))
    return { next: direction.next + 1, meaning: { kind: 'again', unit: 'quarter', back: 0 } };
  if (unit.unit === 'quarter' && direction.from === 'told' && direction.offset === 0 && first.lower !== 'that')
    return null;
  if (unit.unit === 'year' && direction.latest) return null;
  if (direction.past && unit.unit !== 'week' && unit.unit !== 'weekend') {
    return { next: direction.next + 1, meaning: { kind: 'duration', value: durationValue(unit.times, unit.unit) } };
  }
  const meaning: Meaning = {
    kind: 'relative',
    unit: unit.unit,
    offset: direction.offset * unit.times,
    from: direction.from,
  };
  return unit.unit === 'minute' || unit.unit === 'second' || unit.unit === 'hour'
    ? null
    : { next: direction.next + 1, meaning };
}

/** "stands to this day"; not "referred to this day as". */
export function isUntilNow(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).lower === 'to' && !pointsTo.has(tokenAt(tokens, at - 2).lower);
}
const pointsTo = new Set(['refer', 'refers', 'referred', 'referring', 'prior', 'similar', 'lead', 'led', 'came']);

/** "this quarter's loss": figures are told of the quarter that they are reported for. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const owned = possessiveAt(tokens, at + 2);
  return owned > 0 && tokenAt(tokens, at).lower === 'this' && figures.has(tokenAt(tokens, at + 2 + owned).lower);
}
const figures = new Set('loss losses profit profits earnings results net income sales revenue revenues'.split(' '));

/** "for the next decade": how long, not when. */
function isLength(tokens: readonly Token[], at: number, unitAt: number): boolean {
  const next = tokenAt(tokens, unitAt - 1).lower === 'next' || tokenAt(tokens, unitAt - 1).lower === 'coming';
  const { lower } = tokenAt(tokens, unitAt);
  return (
    next &&
    tokenAt(tokens, at).lower === 'the' &&
    tokenAt(tokens, at - 1).lower === 'for' &&
    units.get(lower)?.plural === false
  );
}

function oneOf(at: number, word: string): Match | null {
  const unit = units.get(word);
  return unit === undefined
    ? null
    : { next: at + 1, meaning: { kind: 'duration', value: durationValue(unit.times, unit.unit) } };
}

/** "at the same time": only a narrative tells the day told last by it. */
function sameTime({ next }: Direction): Match {
  return { next: next + 1, meaning: { kind: 'relative', unit: 'day', offset: 0, from: 'told' }, only: 'narrative' };
}

type Direction = NonNullable<ReturnType<typeof directionAt>>;

function ofDay({ offset, from, next }: Direction, part: PartOfDay): Match {
  return { next: next + 1, meaning: { kind: 'relative', unit: 'day', offset, from }, part };
}

/** "the past few weeks", "the next 12 months": a length. */
function several(tokens: readonly Token[], { next, offset, latest }: Direction): Match | null {
  if (tokenAt(tokens, next - 1).lower === 'following' && tokenAt(tokens, next - 2).lower !== 'the') return null;
  const couple = tokenAt(tokens, next).lower === 'couple' && tokenAt(tokens, next + 1).lower === 'of';
  const bare = couple ? units.get(tokenAt(tokens, next + 2).lower) : undefined;
  const length = bare === undefined ? lengthAt(tokens, next) : { amount: 2, unit: bare, next: next + 3 };
  const last = tokenAt(tokens, next - 1).lower === 'last' && lasting.has(tokenAt(tokens, next - 2).lower);
  if (length === null || last || (offset === 0 && !latest) || (!length.unit.plural && length.amount !== 1)) return null;
  const orSo = tokenAt(tokens, length.next).lower === 'or' && tokenAt(tokens, length.next + 1).lower === 'so' ? 2 : 0;
  const value = durationValue(length.amount, length.unit.unit);
  return { next: length.next + orSo, meaning: { kind: 'duration', value } };
}

/** "will last six weeks": a verb. */
const lasting = new Set(['to', 'will', 'would', 'could', 'can', 'may', 'might', 'should', 'must']);

/** "in past years": long ago, not how long; read with the times that have no place in the calendar. */
const isPastYears = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at).lower === 'past';

/** "the past years", "coming weeks". */
function vague({ next, offset }: Direction, unit: Unit): Match | null {
  return offset === 0 ? null : { next: next + 1, meaning: { kind: 'duration', value: durationValue(null, unit) } };
}

export const relativeUnitIdiom: Idiom = {
  name: 'relative unit',
  starts: [...directions.keys(), 'the', 'these'],
  afterArticle: [...directions.keys()],
  match,
};
