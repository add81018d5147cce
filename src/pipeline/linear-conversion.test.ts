/** A whole conversion, too, costs what its text is long: a long line, of prose or of odd pieces. */
import { expect, test } from 'vitest';
import { convert } from './pipeline.ts';
import { growthOf, moreThanLinear } from './testing/growth.ts';

const length = 120_000;

function converted(text: string): unknown {
  return convert(
    { documents: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], casebook: null },
    { editor: false },
  );
}

test.each([
  'On 14 May 2015, Dr Ashdown told the inquiry that the gates had stood open. ',
  '“Go.” ',
  '"Go," he said. ',
  'X. ',
  '. A',
  'Dr. ',
  'Mr Lee said. ',
  'PC A ',
  'the fire ',
  'May told ',
  '(',
  '7',
  'a',
])('one line of %j', { timeout: 120_000 }, (unit) => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  expect(growthOf(text.slice(0, length / 4), text, converted)).toBeLessThan(moreThanLinear);
});
