/**
 * The same season of the year before: "this time last year", "at this time last month".
 *
 *   "this time last year", published 2018-10-03 → 2017-10      "by this time" → no such time
 */
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

function match({ tokens, at }: Reading): Match | null {
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const words = [0, 1, 2, 3].map((step) => tokenAt(tokens, from + step).lower);
  if (!['this', 'same'].includes(words[0] ?? '') || words[1] !== 'time') return null;
  const offset = words[2] === 'last' ? -1 : words[2] === 'next' ? 1 : 0;
  if (offset === 0 || words[3] !== 'year') return null;
  const count = ({ year, month }: { year: number; month: number }) => ({ year: year + offset, month });
  return { next: from + 4, meaning: { kind: 'counted', from: 'speaker', count } };
}

export const thisTimeLastYearIdiom: Idiom = { name: 'this time last year', starts: ['the', 'this', 'same'], match };
