/**
 * A document's lines → its paragraphs with their sentences.
 *
 * Each line that is not blank is a paragraph, unless the document is hard-wrapped: then the lines between two blank
 * ones are. `"  One. Two.  "` on line 3 → `{line: 3, text: "One. Two.", sentences: [{0, 4}, {5, 9}]}`.
 */
import type { Line, Paragraph, ReadDocument } from '../artifacts.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';
import { splitSentences } from './split-sentences.ts';

/** Paragraphs in the document's order, their text verbatim but for white space at both ends; none for an empty text. */
export function segment(document: ReadDocument): Paragraph[] {
  const { text, source } = document;
  const filled = document.lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
  const dateLines = new Set(document.dateLines ?? []);
  const asides = new Set(document.asides ?? []);
  const blocks = blocksOf(filled, dateLines);
  const isWrapped =
    document.layout !== 'paragraphs' &&
    isHardWrapped(blocks.map((block) => block.map((line) => text.slice(line.start, line.end).trim())));
  const groups = isWrapped ? blocks : filled.map((line) => [line]);
  return groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = text.slice(first.start, last.end).trim();
    const paragraph = { document: source.id, line: first.number, text: words, sentences: splitSentences(words) };
    if (dateLines.has(first.start)) return [{ ...paragraph, isDateLine: true }];
    return [asides.has(first.start) ? { ...paragraph, isAside: true } : paragraph];
  });
}

/** Runs of lines that follow one another without a blank one between them; a date line stands alone. */
function blocksOf(filled: readonly Line[], dateLines: ReadonlySet<number>): Line[][] {
  const blocks: Line[][] = [];
  for (const line of filled) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const isNext = last?.number === line.number - 1 && !dateLines.has(last.start) && !dateLines.has(line.start);
    if (isNext) block?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
