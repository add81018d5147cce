/**
 * How often: "once a week", "twice a day", "three times a year", "monthly", "quarterly", "on weekdays", "at weekends".
 *
 *   "twice a day" → SET P1D      "three times the size" → no time
 */
import { amountAt } from './amount.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, units } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const plain: ReadonlyMap<string, string> = new Map([
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['weekdays', 'XXXX-WXX-WD'],
  ['weekends', 'XXXX-WXX-WE'],
]);

function match({ tokens, at }: Reading): Match | null {
  const first = tokenAt(tokens, at);
  const value = plain.get(first.lower);
  if (value?.startsWith('P') === true && isAdjective(tokens, at)) return null;
  if (value !== undefined)
    return first.capital && first.gap < 2 ? null : { next: at + 1, meaning: { kind: 'set', value } };
  const times = timesAt(tokens, at);
  if (times === null) return null;
  const article = tokenAt(tokens, times).lower;
  const unit = units.get(tokenAt(tokens, times + 1).lower);
  if (!['a', 'an', 'every', 'each', 'per'].includes(article) || unit === undefined || unit.plural) return null;
  return { next: times + 2, meaning: { kind: 'set', value: durationValue(unit.times, unit.unit) } };
}

/** "its quarterly dividend": a name for a kind of thing, not when it is. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  return after.kind === 'word' && !afterAdverb.has(after.lower);
}
const afterAdverb = new Set(
  'in at on to by for from until since and or but when after before as with the a'.split(' '),
);

/** "once", "twice", "three times": the token after it. */
function timesAt(tokens: readonly Token[], at: number): number | null {
  const first = tokenAt(tokens, at).lower;
  if (first === 'once' || first === 'twice') return at + 1;
  const amount = amountAt(tokens, at);
  return amount !== null && tokenAt(tokens, amount.next).lower === 'times' ? amount.next + 1 : null;
}

export const howOftenIdiom: Idiom = {
  name: 'how often',
  starts: ['once', 'twice', 'several', 'many', anyNumber, ...cardinals.keys(), ...plain.keys()],
  match,
};
