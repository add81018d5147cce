/**
 * A document's lines → its paragraphs with their sentences.
 *
 * Each line that is not blank is a paragraph, unless the document is hard-wrapped: then the lines between two blank
 * ones are. `"  One. Two.  "` on line 3 → `{line: 3, text: "One. Two.", sentences: [{0, 4}, {5, 9}]}`. The number by which a
 * document counts a paragraph is of no sentence, nor an agency's dateline, nor are marks of footnotes at a sentence's end.
 */
import type { Line, Paragraph, ReadDocument, Span } from '../artifacts.ts';
import { datelineEnd } from './dateline.ts';
import { findFootnotes } from './footnotes.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { splitSentences } from './split-sentences.ts';

/** Paragraphs in the document's order, their text verbatim but for white space at both ends; none for an empty text. */
export function segment(document: ReadDocument): Paragraph[] {
  const { text, source } = document;
  const filled = document.lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
  const dateLines = new Set(document.dateLines ?? []);
  const asides = new Set(document.asides ?? []);
  const levels = new Map((document.headings ?? []).map(({ start, level }) => [start, level] as const));
  const blocks = blocksOf(filled, dateLines);
  const isWrapped =
    document.layout !== 'paragraphs' &&
    isHardWrapped(blocks.map((block) => block.map((line) => text.slice(line.start, line.end).trim())));
  const groups = isWrapped ? blocks : filled.map((line) => [line]);
  const places = groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ first, words: text.slice(first.start, last.end).trim() }];
  });
  const numbers = paragraphNumbers(places.map(({ words }) => words));
  const footnotes = findFootnotes(places.map(({ words }) => words));
  return places.map(({ first, words }, index): Paragraph => {
    const sentences = behind(splitSentences(words), numbers[index] || datelineEnd(words, index));
    const paragraph = { document: source.id, line: first.number, text: words, sentences };
    if (dateLines.has(first.start)) return { ...paragraph, isDateLine: true };
    if (footnotes[index] === true) return { ...paragraph, isAside: true, isFootnote: true };
    const level = levels.get(first.start);
    if (level !== undefined) return { ...paragraph, isAside: true, level };
    return asides.has(first.start) ? { ...paragraph, isAside: true } : paragraph;
  });
}

/** "4.12 The gate was open.", "LARNE (AP) – The gate was open.": the sentence begins behind that. */
function behind(sentences: readonly Span[], end: number): readonly Span[] {
  if (end === 0) return sentences;
  return sentences
    .filter((sentence) => sentence.end > end)
    .map((sentence) => ({ ...sentence, start: Math.max(sentence.start, end) }));
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
