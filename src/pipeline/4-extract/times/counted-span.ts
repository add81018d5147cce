/**
 * A counted length that the words point at: its article belongs to it.
 *
 *   "For the nine months, net rose" → the nine months, P9M      "the two-day summit" → not here: two-day, P2D
 */
import { durationIdiom, lengthAt } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

function match(reading: Reading): Match | null {
  const { tokens, at } = reading;
  const length = lengthAt(tokens, at + 1);
  if (length === null || !length.unit.plural || length.amount === null || length.amount < 2) return null;
  const of = tokenAt(tokens, length.next).lower === 'of';
  return of ? null : durationIdiom.match({ ...reading, at: at + 1 });
}

export const countedSpanIdiom: Idiom = { name: 'counted span', starts: ['the'], match };
