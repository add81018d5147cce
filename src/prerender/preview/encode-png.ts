/**
 * Pixels of at most sixteen colours → a PNG file (https://www.w3.org/TR/png-3/), two pixels to a byte.
 *
 * A card of some words on paper comes to 10 kB; as true colour it is 40.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, at most sixteen. */
  readonly colours: readonly string[];
  /** The number of its colour for every pixel, row by row. */
  readonly pixels: Uint8Array;
}

const packed = promisify<Uint8Array, object, Buffer>(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Packed outside this thread, so that the next picture can be drawn meanwhile. */
export async function encodePng({ width, height, colours, pixels }: Indexed): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours from a palette.
  header.set([4, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.map((colour) => colour.slice(1)).join(''), 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await packed(rowsOf(width, height, pixels), { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row with the sign before it that its bytes stand as they are. */
function rowsOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * length + 1;
    for (let x = 0; x < width; x += 2) {
      const second = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0;
      rows[row + x / 2] = ((pixels[y * width + x] ?? 0) << 4) | second;
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
