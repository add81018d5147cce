/**
 * The day of speaking, counted from where something began: "today is the eighth day of the strike".
 *
 *   "It's the second day of talks", published 2018-10-03 → 2018-10-03      "the second day of talks was" → no time here
 */
import { ordinalAt } from './amount.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const fillers = new Set(['straight', 'consecutive', 'successive', 'full']);

function match({ tokens, at }: Reading): Match | null {
  if (!isPredicate(tokens, at)) return null;
  const ordinal = ordinalAt(tokens, at + 1);
  if (ordinal === null) return null;
  const day = fillers.has(tokenAt(tokens, ordinal.next).lower) ? ordinal.next + 1 : ordinal.next;
  if (tokenAt(tokens, day).lower !== 'day' || tokenAt(tokens, day + 1).lower !== 'of') return null;
  return { next: day + 1, meaning: { kind: 'relative', unit: 'day', offset: 0, from: 'speaker' } };
}

/** "today is", "it's" before it. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at - 1).lower;
  if (verb === 'is' || verb === 'marks') return ['today', 'it', 'this'].includes(tokenAt(tokens, at - 2).lower);
  return verb === 's' && tokenAt(tokens, at - 3).lower === 'it';
}

export const nthDayIdiom: Idiom = { name: 'nth day', starts: ['the'], match };
