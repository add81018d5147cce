/**
 * An offset in a text → the line and column where a person finds it, with the line itself for the excerpt.
 */
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type { Line } from '../artifacts.ts';

/** The span is cut at the end of its first line; the caret underlines at least one character. */
export function textPlace(
  file: string,
  text: string,
  lines: readonly Line[],
  span: { readonly start: number; readonly end: number },
): DiagnosticPlace {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  const line = lines[low] ?? { number: 1, start: 0, end: 0 };
  const start = Math.min(Math.max(span.start, line.start), line.end);
  return {
    file,
    line: line.number,
    column: start - line.start + 1,
    excerpt: text.slice(line.start, line.end),
    length: Math.max(1, Math.min(span.end, line.end) - start),
  };
}
