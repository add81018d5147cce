/**
 * A length counted from a moment: "two years ago", "three days later", "a week earlier", "two days before that".
 *
 *   "two years ago" → the year two before the speaker's      "twelve days later" → twelve days after the one told
 */

import { addDays, addMonths, type Day, weekdayOf } from './calendar.ts';
import { durationIdiom, lengthAt } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units, weekdayNames } from './lexicon.ts';
import type { Fields, Match, Origin, Unit } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** What follows a length that is counted from a moment: which way, and from whose. */
export const ends: ReadonlyMap<string, readonly [1 | -1, Origin]> = new Map([
  ['ago', [-1, 'speaker']],
  ['earlier', [-1, 'told']],
  ['previously', [-1, 'told']],
  ['later', [1, 'told']],
  ['afterwards', [1, 'told']],
  ['hence', [1, 'speaker']],
]);

function match({ tokens, at }: Reading): Match | null {
  const bare = units.get(tokenAt(tokens, at).lower);
  const length = lengthAt(tokens, at) ?? (bare?.plural === true ? { amount: null, unit: bare, next: at + 1 } : null);
  if (length === null) return null;
  const orSo = tokenAt(tokens, length.next).lower === 'or' && tokenAt(tokens, length.next + 1).lower === 'so' ? 2 : 0;
  const { amount, unit } = length;
  const ahead = aheadAt(tokens, length.next + orSo);
  if (ahead !== null)
    return { next: ahead, meaning: { kind: 'shift', amount, unit: unit.unit, sign: 1, from: 'speaker' } };
  const before = beforeAt(tokens, length.next + orSo);
  const after = besideTold(tokens, length.next + orSo, 'after');
  if ((before ?? after) !== null && amount !== null)
    return {
      next: before ?? after ?? at,
      meaning: { kind: 'shift', amount, unit: unit.unit, sign: before === null ? 1 : -1, from: 'told', onlyTold: true },
    };
  const end = ends.get(tokenAt(tokens, length.next + orSo).lower);
  if (end === undefined) return null;
  const today = exactly(tokens, length.next + orSo, length);
  if (today !== null) return today;
  const [sign, from] = end;
  return { next: length.next + orSo + 1, meaning: { kind: 'shift', amount, unit: unit.unit, sign, from } };
}

/** "before" at a clause's end or "before that": the token after it; not "two days before the trial". */
export const beforeAt = (tokens: readonly Token[], at: number): number | null => besideTold(tokens, at, 'before');

function besideTold(tokens: readonly Token[], at: number, side: 'before' | 'after'): number | null {
  if (tokenAt(tokens, at).lower !== side) return null;
  const after = tokenAt(tokens, at + 1);
  const ends = after.kind === 'end' || after.gap === 3 || (after.kind === 'mark' && '.,;!?)”’"'.includes(after.lower));
  return ends ? at + 1 : pointingBack(tokens, at, side);
}

/** "before that", "after that" where nothing is named by it: the token after it; not "before that meeting". */
export function pointingBack(tokens: readonly Token[], at: number, side: 'before' | 'after'): number | null {
  const next = tokenAt(tokens, at + 2);
  if (tokenAt(tokens, at).lower !== side || tokenAt(tokens, at + 1).lower !== 'that') return null;
  return next.kind !== 'word' || goesOn.has(next.lower) ? at + 2 : null;
}
const goesOn = new Set('he she they it we i the a an there and but mr mrs ms dr his her their'.split(' '));

/** "a year ago today", "a year ago Saturday", "six weeks ago today", "ten years ago this month": to the day, or to the month. */
function exactly(
  tokens: readonly Token[],
  ago: number,
  { amount, unit }: ReturnType<typeof lengthAt> & object,
): Match | null {
  if (tokenAt(tokens, ago).lower !== 'ago' || amount === null || !Number.isInteger(amount)) return null;
  const [first, second] = [tokenAt(tokens, ago + 1).lower, tokenAt(tokens, ago + 2).lower];
  const months = monthsIn[unit.unit];
  const isMonth = first === 'this' && second === 'month';
  const weekday = months === undefined || !tokenAt(tokens, ago + 1).capital ? undefined : weekdayNames.get(first);
  if (weekday !== undefined && months !== undefined) {
    const count = (day: Day): Fields =>
      addMonths(addDays(day, -((weekdayOf(day) - weekday + 7) % 7)), -months * amount);
    return { next: ago + 2, meaning: { kind: 'counted', from: 'speaker', count } };
  }
  if ((first !== 'today' && !isMonth) || (months === undefined && (isMonth || unit.unit !== 'week'))) return null;
  const back = (day: Day): Day => (months === undefined ? addDays(day, -7 * amount) : addMonths(day, -months * amount));
  const count = (day: Day): Fields => {
    const then = back(day);
    return isMonth ? { year: then.year, month: then.month } : then;
  };
  return { next: ago + (isMonth ? 3 : 2), meaning: { kind: 'counted', from: 'speaker', count } };
}
const monthsIn: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** "from now", "' time", "'s time" after a length, as in "in two weeks' time": the token after it. */
function aheadAt(tokens: readonly Token[], at: number): number | null {
  const words = [0, 1, 2].map((step) => tokenAt(tokens, at + step).lower);
  if (words[0] === 'from' && (words[1] === 'now' || words[1] === 'today')) return words[2] === 'on' ? null : at + 2;
  if (words[0] !== "'" && words[0] !== '’') return null;
  if (words[1] === 'time') return at + 2;
  return words[1] === 's' && words[2] === 'time' ? at + 3 : null;
}

export const agoAndLaterIdiom: Idiom = {
  name: 'ago and later',
  starts: [...durationIdiom.starts, ...units.keys()],
  match,
};
