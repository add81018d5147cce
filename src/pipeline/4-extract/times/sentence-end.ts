/**
 * Where a sentence ends, as far as finding tenses needs to know it.
 *
 *   "He left. She" → after "left."      "on Sept. 3", "at 2.30" → within
 */
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Ends a sentence: a stop with a capital or nothing after it, or an empty line. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (after.kind === 'end' || after.gap === 3) return true;
  if (token.kind !== 'mark') return false;
  if (token.lower === '?' || token.lower === '!') return true;
  if (token.lower !== '.' || after.gap === 0) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'number') return after.capital;
  return (after.capital || after.kind === 'mark') && before.lower.length > 2 && !abbreviations.has(before.lower);
}
const abbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mrs gen sen rep gov corp inc ltd'.split(' '),
);
