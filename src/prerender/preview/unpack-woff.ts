/**
 * A font as it is sent over the web → the same font as programs read it.
 *
 * WOFF is an OpenType file whose tables are packed one by one, with a directory of its own
 * (https://www.w3.org/TR/WOFF/#OverallStructure); the unpacked file begins with the directory of
 * https://learn.microsoft.com/typography/opentype/spec/otff.
 */
import { inflateSync } from 'node:zlib';

/** Throws where the bytes are no WOFF file: the fonts are packages of ours, not input. */
export function unpackWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is no WOFF file');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  directory.writeUInt16BE(count, 4);
  const parts: Buffer[] = [directory];
  let end = directory.length;
  for (let at = 0; at < count; at += 1) {
    const entry = 44 + 20 * at;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as Three;
    const bytes = woff.subarray(offset, offset + packed);
    const record = 12 + 16 * at;
    woff.copy(directory, record, entry, entry + 4);
    woff.copy(directory, record + 4, entry + 16, entry + 20);
    directory.writeUInt32BE(end, record + 8);
    directory.writeUInt32BE(length, record + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(packed < length ? inflateSync(bytes) : bytes, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}

type Three = [number, number, number];
