import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanInWording, wordingParts } from './wordings.ts';

const drawn = (text: string, wording: string): string =>
  wordingParts(text, wording)
    .map((part) => ({ same: part.text, 'left out': `[-${part.text}]`, 'put in': `[+${part.text}]` })[part.kind])
    .join('');

test.each([
  ['They ran to the gate.', 'They went to the gate.', 'They [-ran ][+went ]to the gate.'],
  ['“It is open,” she said.', '"It is open" she said.', '"It is open" she said.'],
  ['It opened.', 'It opened at dusk.', 'It opened [+at dusk.]'],
  ['At dusk it opened.', 'It opened.', '[-At dusk ]It opened.'],
])('%s / %s', (text, wording, parts) => {
  expect(drawn(text, wording)).toBe(parts);
});

test.each([
  ['They ran to the gate.', 'They went to the gate.', 'ran', 'went'],
  ['They ran to the gate at dusk.', 'At dusk they went to the gate.', 'ran to', 'went to'],
  ['It opened at dusk, he said.', 'It opened, he said.', 'at dusk', null],
])('%s / %s: “%s” is “%s”', (text, wording, words, there) => {
  const start = text.indexOf(words);
  const span = spanInWording(text, wording, { start, end: start + words.length });
  expect(span === null ? null : wording.slice(span.start, span.end)).toBe(there);
});

test('whatever the texts, the parts that are not left out are the other wording', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 12 }), (a, b, c) => {
      const kept = wordingParts(a + b, b + c).filter(({ kind }) => kind !== 'left out');
      expect(kept.map(({ text }) => text).join('')).toBe(b + c);
    }),
  );
});
