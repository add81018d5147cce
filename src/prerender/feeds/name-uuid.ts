/**
 * A name within a space of names → a UUID that is always the same for it (RFC 9562, version 5).
 *
 * `nameUuid('urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')` →
 * `urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2`.
 */
import { createHash } from 'node:crypto';

/** `space` is a UUID written as `urn:uuid:…`, and so is what comes out. */
export function nameUuid(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replace(/^urn:uuid:|-/g, ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const cuts = [0, 8, 12, 16, 20, 32];
  return `urn:uuid:${cuts
    .slice(1)
    .map((end, at) => hex.slice(cuts[at], end))
    .join('-')}`;
}
