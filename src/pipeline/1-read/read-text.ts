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
  const message = `The byte ${byte} (hexadecimal) at offset ${offset} is not UTF-8${isUtf16(input.bytes) ? '; the file is UTF-16, by the mark at its beginning' : ''}.`;
  return { kind: 'broken', diagnostic: diagnose('TEXT-NOT-UTF8', message, place) };
}

/** Its byte order mark, either way round: what some editors call "Unicode". */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
