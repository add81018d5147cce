/**
 * A text given to the reader of times → a warning for each day in it that no calendar has, where the user finds it.
 *
 *   "First line.\nIt was 31 February." in a file → `text.txt:2:8`      in the third line of `--jsonl` → `<stdin>:3:40`
 */
import type { Diagnostic, DiagnosticPlace } from '../model/diagnostic.ts';
import { splitLines } from './1-read/split-lines.ts';
import { textPlace } from './1-read/text-place.ts';
import { findImpossibleDates } from './4-extract/times/impossible-date.ts';
import { diagnose } from './diagnostic-codes.ts';

export function impossibleInFile(file: string, text: string): readonly Diagnostic[] {
  const spans = findImpossibleDates(text);
  const lines = spans.length === 0 ? [] : splitLines(text);
  return spans.map((span) => warning(text.slice(span.start, span.end), textPlace(file, text, lines, span)));
}

/**
 * `line` is the request as it was written, `number` its line. The words are looked for there in their order; behind
 * those that the JSON writes otherwise (`\u0046ebruary`) the line's beginning is given as the place.
 */
export function impossibleInRequest(line: string, number: number, text: string): readonly Diagnostic[] {
  const spans = findImpossibleDates(text);
  let from = 0;
  return spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    const written = JSON.stringify(words).slice(1, -1);
    const at = from < 0 ? -1 : line.indexOf(written, from);
    from = at < 0 ? -1 : at + written.length;
    const length = at < 0 ? 1 : written.length;
    return warning(words, { file: '<stdin>', line: number, column: Math.max(0, at) + 1, excerpt: line, length });
  });
}

function warning(words: string, place: DiagnosticPlace): Diagnostic {
  return diagnose('DATE-IMPOSSIBLE', `No calendar has "${words}", so it is not read as a date.`, place);
}
