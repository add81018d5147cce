/**
 * A length counted from a moment: "two years ago", "three days later", "a week earlier", "hours before".
 *
 *   "two years ago" → the year two before the speaker's      "twelve days later" → twelve days after the one told
 */

import { amountAt } from './amount.ts';
import { durationIdiom } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Match, Origin } from './meaning.ts';
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
  const amount = amountAt(tokens, at) ?? { value: null, next: at };
  const unit = units.get(tokenAt(tokens, amount.next).lower);
  if (unit === undefined || (amount.next === at && !unit.plural)) return null;
  const end = ends.get(tokenAt(tokens, amount.next + 1).lower);
  if (end === undefined) return null;
  const [sign, from] = end;
  const value = amount.value === null ? null : amount.value * unit.times;
  return { next: amount.next + 2, meaning: { kind: 'shift', amount: value, unit: unit.unit, sign, from } };
}

export const agoAndLaterIdiom: Idiom = {
  name: 'ago and later',
  starts: [...durationIdiom.starts, ...units.keys()],
  match,
};
