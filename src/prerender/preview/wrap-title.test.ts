import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapTitle } from './wrap-title.ts';

/** Every character is half as wide as it is high. */
const widthOf = (word: string) => [...word].length / 2;
const steps = [
  { size: 10, lines: 2 },
  { size: 5, lines: 3 },
];

describe('a title in a width of twenty characters, or forty small ones', () => {
  it.each([
    ['Short', 10, ['Short']],
    ['The helicopter landed on it', 10, ['The helicopter', 'landed on it']],
    [
      'The air ambulance looked at the scene from the air',
      5,
      ['The air ambulance looked', 'at the scene from the air'],
    ],
    ['Ann Poe, Leslie\u00a0Rhodes too', 10, ['Ann Poe,', 'Leslie\u00a0Rhodes too']],
    ['', 10, []],
    ['Incomprehensibilities', 5, ['Incomprehensibilities']],
    ['x'.repeat(50), 5, ['x'.repeat(40), 'x'.repeat(10)]],
    ['x'.repeat(150), 5, ['x'.repeat(40), 'x'.repeat(40), `${'x'.repeat(39)}…`]],
    [
      `${'word '.repeat(40)}`,
      5,
      [
        'word word word word word word word word',
        'word word word word word word word word',
        'word word word word word word word word…',
      ],
    ],
  ])('%s', (title, size, lines) => {
    expect(wrapTitle(title, 100, steps, widthOf)).toEqual({ size, lines });
  });
});

it('keeps every line within the width and every word in its order, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => {
      const { size, lines } = wrapTitle(title, 100, steps, widthOf);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(100);
      const letters = (text: string) => text.replace(/\s/gu, '');
      const shown = letters(lines.join(''));
      expect(letters(title).startsWith(shown.replace(/…$/u, '')) || shown === letters(title)).toBe(true);
    }),
  );
});
