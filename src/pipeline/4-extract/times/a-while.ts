/**
 * A time of no length that is said: "for a while", "for some time", "quite a while".
 *
 *   "without power for a while" → PXX      "some time in May", "a while ago", "while" → no such length
 */
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const sizes = new Set(['long', 'little', 'short', 'good']);
const leads = new Set(['for', 'after', 'quite', 'within']);
/** "a while ago" is when, not how long. */
const moved = new Set(['ago', 'back', 'later', 'earlier', 'longer']);

function match({ tokens, at }: Reading): Match | null {
  const sized = sizes.has(tokenAt(tokens, at + 1).lower) ? 1 : 0;
  const next = at + 2 + sized;
  const said = [tokenAt(tokens, at).lower, tokenAt(tokens, next - 1).lower].join(' ');
  if (said !== 'a while' && (said !== 'some time' || sized > 0)) return null;
  if (!leads.has(tokenAt(tokens, at - 1).lower) || moved.has(tokenAt(tokens, next).lower)) return null;
  return { next, meaning: { kind: 'duration', value: 'PXX' } };
}

export const aWhileIdiom: Idiom = { name: 'a while', starts: ['a', 'some'], afterArticle: ['while', ...sizes], match };
