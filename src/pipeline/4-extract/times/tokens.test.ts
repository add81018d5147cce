import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

test('splits words, numbers and marks and keeps the gaps before them', () => {
  const tokens = tokenise('At 2.30pm\n\nshe');
  expect(tokens.map(({ lower }) => lower)).toEqual(['at', '2', '.', '30', 'pm', 'she']);
  expect(tokens.map(({ gap }) => gap)).toEqual([3, 1, 0, 0, 0, 3]);
});

test('any text: tokens come in order and leave out white space and unseen marks alone', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let at = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s\u00ad\u200b-\u200f\u202a-\u202e\ufeff]*$/u);
        at = end;
      }
    }),
  );
});
