/**
 * Bytes → text, strictly: a byte order mark is taken off, and the first byte that is not UTF-8 is told by its offset.
 *
 * `[0x63, 0x61, 0x66, 0xe9]` ("café" in Latin-1) → `{kind: 'broken', offset: 3}`.
 */

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken'; readonly offset: number };

/** Never throws. The offset counts bytes from the file's start, a byte order mark included. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'broken', offset: firstBadByte(bytes) };
  }
}

/** Halves the file until the longest good beginning is found; a sequence cut off by the halving is not yet bad. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isGoodBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return sequenceStart(bytes, good);
}

/** `stream: true` lets an unfinished sequence at the end pass. */
function isGoodBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Where the sequence begins that was still unfinished at `end`. */
function sequenceStart(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && end - back >= 0; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? end - back : end;
    if (byte < 0x80) return end;
  }
  return end;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
