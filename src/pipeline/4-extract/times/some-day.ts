/**
 * Some day to come, not said how far: "will one day", "may some day", "may soon", "expects to soon", "will end soon".
 *
 *   "It will one day be rebuilt" → FUTURE_REF      "in one day", "soon after", "it soon fell" → no such time
 */
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const modals = new Set(['will', 'would', 'could', 'may', 'might', 'should', 'shall', 'll', 'can']);
/** What puts "soon" after the day of speaking; "would soon" is told of another day. */
const toCome = new Set(['will', 'may', 'might', 'shall', 'll', 'can', 'expects', 'expected', 'plans', 'hopes']);
/** "soon after", "soon as": the one is counted from the other. */
const counted = new Set(['after', 'before', 'as', 'afterwards', 'afterward', 'thereafter']);
const reach = 12;

function match({ tokens, at }: Reading): Match | null {
  if (tokenAt(tokens, at).lower === 'someday') return { next: at + 1, meaning: { kind: 'fixed', value: 'FUTURE_REF' } };
  const next = tokenAt(tokens, at).lower === 'soon' ? soonAt(tokens, at) : dayAt(tokens, at);
  return next === null ? null : { next, meaning: { kind: 'fixed', value: 'FUTURE_REF' } };
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  return tokenAt(tokens, at + 1).lower === 'day' && modals.has(tokenAt(tokens, at - 1).lower) ? at + 2 : null;
}

function soonAt(tokens: readonly Token[], at: number): number | null {
  if (counted.has(tokenAt(tokens, at + 1).lower)) return null;
  if (toCome.has(tokenAt(tokens, at + 1).lower)) return at + 1;
  for (let back = at - 1; back > at - reach && !endsSentence(tokens, back); back -= 1)
    if (toCome.has(tokenAt(tokens, back).lower)) return at + 1;
  return null;
}

export const someDayIdiom: Idiom = { name: 'some day', starts: ['one', 'some', 'someday', 'soon'], match };
