/**
 * A search that finds nothing → the most of its words that are found together, the rarest first: "the helicopter and a
 * zeppelin" → "helicopter".
 */
import { askedWords } from './asked-words.ts';
import type { Search } from './search-index.ts';

/** Null where that is all of them, or none. */
export function fewerWords(q: string, search: Search): string | null {
  const asked = [...new Set(askedWords(q))];
  const count = (words: readonly string[]) => search(words.join(' '))?.ids.size ?? 0;
  const byRarity = asked
    .map((word) => ({ word, hits: count([word]) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => one.hits - other.hits);
  let kept: readonly string[] = [];
  for (const { word } of byRarity) if (count([...kept, word]) > 0) kept = [...kept, word];
  return kept.length === 0 || kept.length === asked.length
    ? null
    : asked.filter((word) => kept.includes(word)).join(' ');
}
