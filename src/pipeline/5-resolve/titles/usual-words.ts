/**
 * The words that documents use more than once → those of them one slip away from another, found without trying them all.
 *
 * Of `Parliament`, `parlour` and `Gate`: one slip from "parliment" → `['parliament']`; from "gaet" → `['gate']`.
 *
 * Two words that are a slip apart become the same when each has one letter left out, or none (the deletion neighbourhood,
 * Mor and Fraenkel, https://doi.org/10.1145/358728.358752): so a word is looked up by these.
 */
import { distance } from '../../word-distance.ts';

export interface UsualWords {
  readonly all: ReadonlySet<string>;
  /** In small letters, those that are written with a capital and nowhere without; in their order. */
  slipFrom(word: string): readonly string[];
}

export function usualWords(words: readonly string[]): UsualWords {
  const small = new Set(words.filter((one) => /^\p{Ll}/u.test(one)));
  const named = words.map((one) => one.toLowerCase()).filter((one) => !small.has(one));
  const places = new Map<string, number[]>();
  named.forEach((word, at) => {
    for (const shorter of lessOne(word)) {
      const known = places.get(shorter);
      if (known === undefined) places.set(shorter, [at]);
      else known.push(at);
    }
  });
  return {
    all: new Set(words),
    slipFrom: (word) => {
      const near = new Set(lessOne(word).flatMap((shorter) => places.get(shorter) ?? []));
      return [...near]
        .sort((a, b) => a - b)
        .flatMap((at) => named[at] ?? [])
        .filter((one) => distance(one, word, 1) <= 1);
    },
  };
}

/** The word, and the word without each of its letters. */
function lessOne(word: string): readonly string[] {
  return [word, ...new Set(Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
}
