/**
 * A length counted from a moment: "two years ago", "three days later", "a week earlier", "hours before".
 *
 *   "two years ago" → the year two before the speaker's      "twelve days later" → twelve days after the one told
 */

import { durationIdiom, lengthAt } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Match, Origin } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const ends: ReadonlyMap<string, readonly [1 | -1, Origin]> = new Map([
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
  const end = ends.get(tokenAt(tokens, length.next + orSo).lower);
  if (end === undefined) return null;
  const [sign, from] = end;
  return { next: length.next + orSo + 1, meaning: { kind: 'shift', amount, unit: unit.unit, sign, from } };
}

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
