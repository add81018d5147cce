/**
 * A passage → a reader that gives the sentence of each of its expressions, asked for in order, with how it speaks.
 *
 * "He left. She says he rang at 9pm." → for "9pm" the second sentence, in the present and of the past.
 */
import type { Span } from '../../artifacts.ts';
import type { Reading } from '../reading.ts';
import { isPresent, looksAhead, tellsPast } from './present-tense.ts';
import type { Around } from './time-in-sentence.ts';

/** Linear in the sentences, over all that are asked for. */
export function sentencesAround({ passage: { text, sentences }, sentences: read }: Reading): (one: Span) => Around {
  let at = 0;
  let known: Around | null = null;
  return (one) => {
    const before = at;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= one.start) at += 1;
    if (known !== null && at === before) return known;
    const words = read[at]?.text ?? text;
    const tense = { present: isPresent(words), past: tellsPast(words), ahead: looksAhead(words) };
    known = { text, words, start: sentences[at]?.start ?? 0, end: sentences[at]?.end ?? text.length, tense };
    return known;
  };
}
