/**
 * The year in "March 22 last year", "July of that year", "the third quarter of this year".
 *
 *   "last year" → the year before the speaker's      "the following year" → the year after the last one told
 */
import type { Origin, Relative } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const which: ReadonlyMap<string, readonly [number, Origin]> = new Map([
  ['last', [-1, 'speaker']],
  ['this', [0, 'speaker']],
  ['next', [1, 'speaker']],
  ['current', [0, 'speaker']],
  ['that', [0, 'told']],
  ['same', [0, 'told']],
  ['previous', [-1, 'told']],
  ['preceding', [-1, 'told']],
  ['following', [1, 'told']],
]);

/** "last year", "the same year" at a token, or null. */
export function relativeYearAt(tokens: readonly Token[], at: number): { year: Relative; next: number } | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const found = which.get(tokenAt(tokens, at + the).lower);
  if (found === undefined || tokenAt(tokens, at + the + 1).lower !== 'year') return null;
  const [offset, from] = found;
  return { year: { kind: 'relative', unit: 'year', offset, from }, next: at + the + 2 };
}
