/**
 * Lengths of time: "three weeks", "three-week", "almost an hour", "over 20 years", "several months".
 *
 *   "gruelling three-week inquests" → P3W      "aged 52 years", "52-year-old" → see below
 */
import { amountAt, hyphen } from './amount.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, units, vagueAmounts } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

function match({ tokens, at }: Reading): Match | null {
  const amount = amountAt(tokens, at);
  if (amount === null) return null;
  const joined = hyphen(tokens, amount.next);
  const word = tokenAt(tokens, amount.next + joined);
  const unit = units.get(word.lower);
  if (unit === undefined || word.gap > 2 || unit.unit === 'weekend') return null;
  const value = amount.value === null ? null : amount.value * unit.times;
  return { next: amount.next + joined + 1, meaning: { kind: 'duration', value: durationValue(value, unit.unit) } };
}

export const durationIdiom: Idiom = {
  name: 'duration',
  starts: [anyNumber, 'a', 'an', 'half', ...cardinals.keys(), ...vagueAmounts],
  match,
};
