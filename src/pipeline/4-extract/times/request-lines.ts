/**
 * A stream of bytes → its lines, without their endings, as bytes; only a line feed ends a line (JSON Lines).
 *
 *   [`{"a":1}\n{"b"`, `:2}`] → `{"a":1}`, `{"b":2}`
 */
const lineFeed = 10;

/** The last line is given even if nothing ends it; a last empty one is not. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield joined([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}
