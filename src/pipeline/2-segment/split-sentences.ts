/**
 * A paragraph → its sentences, as spans.
 *
 * Unicode proposes (`propose-boundaries.ts`); the rules here join what it breaks wrongly: after titles and other
 * abbreviations, initials, `p.m.`, and inside an open quotation.
 * `"Dr. Hudson ran. He fell."` → `"Dr. Hudson ran."`, `"He fell."`.
 */
import type { Span } from '../artifacts.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { withoutMarks } from './footnotes.ts';
import { proposeBoundaries } from './propose-boundaries.ts';
import { quotedSpans } from './quoted-spans.ts';

/** As much of a sentence's end as an abbreviation and what stands before it can take up. */
const endOfSentence = 80;

/** Spans without the white space around them; with it and the marks of footnotes they cover the text. A text of white space has none. */
export function splitSentences(text: string): Span[] {
  // Unicode ends a sentence at every line's end, though it is only white space here, and never at an ellipsis.
  const flat = withoutMarks(text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ')).replaceAll('…', '.');
  const isQuoted = within(quotedSpans(flat));
  const sentences: Span[] = [];
  let start = 0;
  for (const end of proposeBoundaries(flat)) {
    if (end < flat.length && (isQuoted(end) || !isBoundary(flat, start, end))) continue;
    const span = trimmed(flat, start, end);
    if (span !== null) sentences.push(span);
    start = end;
  }
  return sentences;
}

function isBoundary(text: string, start: number, end: number): boolean {
  const before = text.slice(start, end).trimEnd().slice(-endOfSentence);
  const after = text.slice(end, end + 40).trimStart();
  // "Stop!" he shouted: a small letter goes on with the sentence.
  return !/^\p{Ll}/u.test(after) && !endsInAbbreviation(before, after);
}

/** Whether a position lies inside one of the spans; it is asked for positions that only ever grow. */
function within(spans: readonly Span[]): (position: number) => boolean {
  let at = 0;
  return (position) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= position) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < position;
  };
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  const last = start + words.trimEnd().length;
  return first < last ? { start: first, end: last } : null;
}
