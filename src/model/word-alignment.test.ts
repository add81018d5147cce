import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from './word-alignment.ts';

const drawn = (a: string, b: string): string =>
  alignWords(a.split(' '), b.split(' '))
    .map((pair) => pair.join('–'))
    .join(' ');

test.each([
  ['he ran to the gate', 'he went to the gate', '0–0 2–2 3–3 4–4'],
  ['the gate was open', 'open', '3–0'],
  ['one two', 'three four', ''],
  ['at dusk the gate was open', 'the gate was open at dusk', '2–0 3–1 4–2 5–3'],
])('%s / %s', (a, b, pairs) => {
  expect(drawn(a, b)).toBe(pairs);
});

test('pairs rise in both rows and join equal words, however long the rows', () => {
  const row = fc.array(fc.integer({ min: 0, max: 400 }).map(String), { maxLength: 600 });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const pairs = alignWords(a, b);
      expect(pairs.every(([i, j]) => a[i] === b[j])).toBe(true);
      expect(
        pairs.every(([i, j], at) => at === 0 || (i > (pairs[at - 1]?.[0] ?? 0) && j > (pairs[at - 1]?.[1] ?? 0))),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('long rows with few changes are aligned all through', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => (at % 7 === 0 ? 'the' : `word${at}`));
  const changed = words.map((word, at) => (at % 50 === 25 ? 'other' : word));
  expect(alignWords(words, changed).length).toBeGreaterThan(19_500);
});

test('pairs the same words whichever row comes first', () => {
  const row = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const flipped = alignWords(b, a).map(([i, j]) => [j, i]);
      expect(flipped).toEqual(alignWords(a, b).map(([i, j]) => [i, j]));
    }),
  );
});
