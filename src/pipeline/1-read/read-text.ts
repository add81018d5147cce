/**
 * One file's bytes → its text and lines, or the place of the first byte that is no text.
 */
import { TextDecoder } from 'node:util';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { InputFile, Line } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { splitLines } from './split-lines.ts';
import { textPlace } from './text-place.ts';

export type ReadText =
  | { readonly kind: 'text'; readonly text: string; readonly lines: readonly Line[] }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic };

/** Decodes strictly as UTF-8; bad bytes give a diagnostic with their line, column and offset. */
export function readText(input: InputFile): ReadText {
  const decoded = decodeUtf8(input.bytes);
  if (decoded.kind === 'text') return { ...decoded, lines: splitLines(decoded.text) };
  const { offset } = decoded;
  const lenient = new TextDecoder('utf-8').decode(input.bytes);
  const start = new TextDecoder('utf-8').decode(input.bytes.subarray(0, offset)).length;
  const place = textPlace(input.file, lenient, splitLines(lenient), { start, end: start + 1 });
  const byte = (input.bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const kind = fileKind(input.bytes);
  if (kind !== null) {
    const what = `The file is ${kind}, whatever its name says.`;
    return { kind: 'broken', diagnostic: diagnose('FILE-NOT-TEXT', what, { ...place, line: 1, column: 1, length: 1 }) };
  }
  const message = `The byte ${byte} (hexadecimal) at offset ${offset} is not UTF-8${isUtf16(input.bytes) ? '; the file is UTF-16, by the mark at its beginning' : ''}.`;
  return { kind: 'broken', diagnostic: diagnose('TEXT-NOT-UTF8', message, place) };
}

const beginnings: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a word processor’s document or another archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old word processor’s document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
];

/** By the bytes that files of that kind begin with; null for any other. */
function fileKind(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  return beginnings.find(([begin]) => opening.startsWith(begin))?.[1] ?? null;
}

/** Its byte order mark, either way round: what some editors call "Unicode". */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
