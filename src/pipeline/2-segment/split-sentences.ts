/**
 * A paragraph → its sentences, as spans.
 *
 * `Intl.Segmenter` proposes (Unicode's UAX 29, https://www.unicode.org/reports/tr29/#Sentence_Boundaries); the rules here
 * join what it breaks wrongly: after titles and other abbreviations, initials, `p.m.`, and inside an open quotation.
 * `"Dr. Hudson ran. He fell."` → `"Dr. Hudson ran."`, `"He fell."`.
 */
import type { Span } from '../artifacts.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { quotedSpans } from './quoted-spans.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Spans without the white space around them; with it they cover the text. A text of white space has none. */
export function splitSentences(text: string): Span[] {
  // Unicode ends a sentence at every line's end, though it is only white space here, and never at an ellipsis.
  const flat = text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ').replaceAll('…', '.');
  const quoted = quotedSpans(flat);
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(flat)) {
    const end = index + segment.length;
    if (end < flat.length && !isBoundary(flat, start, end, quoted)) continue;
    const span = trimmed(flat, start, end);
    if (span !== null) sentences.push(span);
    start = end;
  }
  return sentences;
}

function isBoundary(text: string, start: number, end: number, quoted: readonly Span[]): boolean {
  const before = text.slice(start, end).trimEnd();
  const after = text.slice(end, end + 40).trimStart();
  // "Stop!" he shouted: a small letter goes on with the sentence.
  if (/^\p{Ll}/u.test(after)) return false;
  if (quoted.some((span) => span.start < end && end < span.end)) return false;
  return !endsInAbbreviation(before, after);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  const last = start + words.trimEnd().length;
  return first < last ? { start: first, end: last } : null;
}
