import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { passageId } from '../../model/ids.ts';
import { quoteOf } from './quote-of.ts';

const id = v.parse(passageId, 'p1');

test('the words before and after help to find the quotation again', () => {
  expect(quoteOf(id, 'The helicopter landed at 14.56', { start: 15, end: 30 })).toEqual({
    passage: 'p1',
    exact: 'landed at 14.56',
    prefix: 'The helicopter ',
    suffix: '',
  });
});

test('prefix, words and suffix stand in the passage as they are, at most 32 units, no character cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const marks = [0];
      for (const character of text) marks.push((marks.at(-1) ?? 0) + character.length);
      const [start = 0, end = 0] = [marks[a % marks.length] ?? 0, marks[b % marks.length] ?? 0].sort((x, y) => x - y);
      const { prefix, exact, suffix } = quoteOf(id, text, { start, end });
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(exact).toBe(text.slice(start, end));
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      expect(`${prefix}${suffix}`).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
