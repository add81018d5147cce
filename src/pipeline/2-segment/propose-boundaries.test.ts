import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeBoundaries } from './propose-boundaries.ts';

it('gives the index after each sentence', () => {
  expect(proposeBoundaries('One. Two. Three')).toEqual([5, 10, 15]);
  expect(proposeBoundaries('')).toEqual([]);
});

it('gives the same in small windows as in one, also where a sentence is longer than the window', () => {
  const piece = fc.constantFrom(
    'One.',
    'two',
    ' ',
    '  ',
    '5',
    '. ',
    '?',
    '"',
    ')',
    '…',
    'A',
    'a',
    ', ',
    '7.5',
    '😀',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (pieces, window) => {
      const text = pieces.join('');
      expect(proposeBoundaries(text, window)).toEqual(proposeBoundaries(text, 10_000));
    }),
    { numRuns: 1000 },
  );
});
