/**
 * Lengths that say a unit and no amount: "for years", "in recent weeks", "weeks or months", "day-long", "decades-long".
 *
 *   "for years" → PXY      "in recent years" → PXY      "a month-long siege" (from "month") → P1M
 */
import { hyphen } from './amount.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { cardinals, units } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const adjectives = new Set('recent coming intervening previous future later latter early final'.split(' '));
/** Words that are another word before or after: "seconds out", "the minutes of the meeting", "hours old". */
const notLengths = new Set(['seconds', 'minutes', 'mins', 'hrs', 'weekends', 'quarters', 'nights', 'fortnights']);

function match({ tokens, at }: Reading): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  let from = at + the;
  const said = adjectives.has(tokenAt(tokens, from).lower);
  if (said) from += 1;
  const word = tokenAt(tokens, from);
  const unit = units.get(word.lower);
  if (unit === undefined) return null;
  const long = hyphen(tokens, from + 1) === 1 && tokenAt(tokens, from + 2).lower === 'long';
  if (long && !said)
    return { next: from + 3, meaning: { kind: 'duration', value: durationValue(unit.plural ? null : 1, unit.unit) } };
  if (!unit.plural || (notLengths.has(word.lower) && !said && !isFew(tokens, from)) || word.capital) return null;
  const old = tokenAt(tokens, from + 1 + hyphen(tokens, from + 1)).lower === 'old';
  const counted =
    tokenAt(tokens, at - 1).kind === 'number' ||
    cardinals.has(tokenAt(tokens, at - 1).lower) ||
    (tokenAt(tokens, at - 1).lower === '-' && tokenAt(tokens, at).gap === 0);
  const asMany = tokenAt(tokens, at - 1).lower === 'many' && tokenAt(tokens, at - 2).lower === 'as';
  if (old || counted || asMany || isNoLength(tokens, at, from)) return null;
  if (tokenAt(tokens, from - 1).lower === 'future' && said)
    return { next: from + 1, meaning: { kind: 'fixed', value: 'FUTURE_REF' } };
  const alternative = tokenAt(tokens, from + 1).lower === 'or' || tokenAt(tokens, from + 1).lower === 'and' ? 2 : 0;
  const more = alternative > 0 && units.get(tokenAt(tokens, from + 2).lower)?.plural === true ? 2 : 0;
  return { next: from + 1 + more, meaning: { kind: 'duration', value: durationValue(null, unit.unit) } };
}

/** "sank minutes after leaving", "within minutes of": not the minutes of a meeting. */
function isFew(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'minutes' || tokenAt(tokens, at - 1).lower === 'the') return false;
  return tokenAt(tokens, at - 1).lower === 'within' || ['after', 'before'].includes(tokenAt(tokens, at + 1).lower);
}

/** "a matter of days" is soon, and "on days when" any of them. */
function isNoLength(tokens: readonly Token[], at: number, unit: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  if (before === 'of' && tokenAt(tokens, at - 2).lower === 'matter') return true;
  return before === 'on' && tokenAt(tokens, unit + 1).lower === 'when';
}

export const bareUnitsIdiom: Idiom = { name: 'bare units', starts: ['the', ...adjectives, ...units.keys()], match };
