/**
 * "Last" alone, set against "this": "twice as much this year as last", "fewer fires this month than last".
 *
 *   "this year as last", published 1989-10-27 → 1988      "the last", "at last", "as last seen" → no time
 */
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Match, Unit } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const compared = new Set(['as', 'than']);
const spans = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year']);

function match({ tokens, at }: Reading): Match | null {
  if (!compared.has(tokenAt(tokens, at - 1).lower)) return null;
  const after = tokenAt(tokens, at + 1);
  if (after.kind !== 'mark' && after.kind !== 'end' && after.gap < 2) return null;
  const unit = unitOfThis(tokens, at - 2);
  return unit === null ? null : { next: at + 1, meaning: { kind: 'relative', unit, offset: -1, from: 'speaker' } };
}

/** The "year" of "this year" that ends at a token. */
function unitOfThis(tokens: readonly Token[], at: number): Unit | null {
  const word = units.get(tokenAt(tokens, at).lower);
  const said = word !== undefined && !word.plural && tokenAt(tokens, at - 1).lower === 'this';
  return said && spans.has(word.unit) ? word.unit : null;
}

export const lastOfTwoIdiom: Idiom = { name: 'last of two', starts: ['last'], match };
