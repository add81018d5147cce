/**
 * Sentences in their order, and a place in their text → the sentence there, by halves: a passage may have thousands.
 *
 * Of sentences over 0–10 and 11–20: at 12 the second, before 11 the first.
 */
import type { Span } from './artifacts.ts';

/** The first that ends behind the place. */
export function sentenceAt<Sentence extends Span>(
  sentences: readonly Sentence[],
  position: number,
): Sentence | undefined {
  return sentences[firstThat(sentences, ({ end }) => end > position)];
}

/** The last that begins before the place. */
export function sentenceBefore<Sentence extends Span>(
  sentences: readonly Sentence[],
  position: number,
): Sentence | undefined {
  return sentences[firstThat(sentences, ({ start }) => start >= position) - 1];
}

/** Where it holds of one, it holds of all after it. */
function firstThat(sentences: readonly Span[], holds: (one: Span) => boolean): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
