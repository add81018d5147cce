/**
 * A text → its lines with their offsets, whatever ends them: LF, CRLF or CR.
 *
 * `"one\r\ntwo"` → `[{number: 1, start: 0, end: 3}, {number: 2, start: 5, end: 8}]`.
 */
import type { Line } from '../artifacts.ts';

/** The spans leave the endings out; an ending at the very end begins no further line. "" has no lines. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: ending.index });
    start = ending.index + ending[0].length;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}
