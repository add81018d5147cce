/**
 * A passage made ready for the readers of stage 4: its words, and its sentences with their share of the words.
 *
 * "He fell. Mr Ellwood started CPR." → two sentences, with 2 and 4 words.
 */
import type { MergedPassage, Span } from '../artifacts.ts';
import { readWords, type Word } from './read-words.ts';

export interface ReadSentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
}
export interface Reading {
  readonly passage: MergedPassage;
  readonly words: readonly Word[];
  readonly sentences: readonly ReadSentence[];
}

/** Words outside every sentence (there should be none) belong to no sentence but stay among `words`. */
export function readPassage(passage: MergedPassage): Reading {
  const words = readWords(passage.text, passage.sentences);
  let at = 0;
  const sentences = passage.sentences.map((sentence): ReadSentence => {
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
    const from = at;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    return { ...sentence, text: passage.text.slice(sentence.start, sentence.end), words: words.slice(from, at) };
  });
  return { passage, words, sentences };
}

/** The two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The spans, which are in order of their beginnings, dealt out to the sentences that they begin in. */
export function bySentence<Inner extends Span>(
  spans: readonly Inner[],
  sentences: readonly Span[],
): readonly (readonly Inner[])[] {
  let at = 0;
  return sentences.map((sentence) => {
    while ((spans[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at += 1;
    const from = at;
    while ((spans[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    return spans.slice(from, at);
  });
}
