/**
 * The possessive ending behind a time: "last year's", "April’s".
 *
 *   "'s" → two tokens      "' notice" → none
 */
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** "'s" at a token: how many tokens it takes. */
export function possessiveAt(tokens: readonly Token[], at: number): number {
  const mark = tokenAt(tokens, at);
  const owned = (mark.lower === "'" || mark.lower === '’') && tokenAt(tokens, at + 1).lower === 's' && mark.gap === 0;
  return owned ? 2 : 0;
}
