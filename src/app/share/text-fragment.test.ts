import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from './text-fragment.ts';

function fragment(line: string, sought: string, before = ''): string | null {
  return textFragment({ line, start: line.indexOf(sought), length: sought.length, before });
}

const line =
  'The ferry left the north quay at 9.40, half-empty, and the ferry left again at noon, as the harbour log has it.';

describe('words of a line', () => {
  it.each([
    ['The ferry left the north quay', '', ':~:text=The%20ferry%20left%20the%20north%20quay'],
    ['at 9.40, half-empty', '', ':~:text=at%209.40%2C%20half%2Dempty'],
    ['erry left the nor', '', ':~:text=ferry%20left%20the%20north'],
    [line, '', ':~:text=The%20ferry%20left%20the%20north,the%20harbour%20log%20has%20it.'],
    ['the ferry left', '', ':~:text=quay%20at%209.40%2C%20half%2Dempty%2C%20and-,the%20ferry%20left'],
    ['The ferry left', 'So the ferry left, he said.', ':~:text=The%20ferry%20left,-the%20north%20quay%20at%209.40%2C'],
    ['harbour log', 'The Harbour\n log was kept.', ':~:text=again%20at%20noon%2C%20as%20the-,harbour%20log'],
  ])('“%s” after “%s” → %s', (sought, before, found) => {
    expect(fragment(line, sought, before)).toBe(found);
  });

  it('are left alone where they cannot be told from others before them', () => {
    expect(fragment(line, line, line)).toBeNull();
    expect(fragment('The log.', 'The log.', 'The log. The log.')).toBeNull();
    expect(fragment(line, '')).toBeNull();
  });

  it('never break an address, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.string(), (text, at, length, before) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const found = textFragment({ line: text, start, length: Math.min(length, text.length - start), before });
        expect(found ?? ':~:text=').toMatch(/^:~:text=[^\s#&]*$/);
      }),
    );
  });
});
