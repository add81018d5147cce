/**
 * A passage's citation → the line of the document's reading that the passage begins on.
 *
 * In a plain text that is the line of that number; in a page several paragraphs may begin on one line of the file, and
 * the one that begins with the passage's words is meant.
 */
import type { Line, ReadDocument } from './artifacts.ts';

/** Undefined where the document has no such line. */
export function documentLine({ text, lines, layout }: ReadDocument, number: number, words: string): Line | undefined {
  if (layout !== 'paragraphs') return lines[number - 1];
  return lines.find((line) => line.number === number && text.slice(line.start, line.end).trimStart().startsWith(words));
}
