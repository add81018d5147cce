import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, published: string, times: readonly string[]])[] = [
  ['A bill will come in the new year.', '2018-10-03', ['the new year|DATE|2019']],
  ['It was put off until the New Year.', '2018-11-03', ['the New Year|DATE|2019']],
  ['The mill has been shut in the new year.', '2018-02-03', ['the new year|DATE|2018']],
  ['He wished them the new year’s blessings.', '2018-10-03', []],
  ['In the New Yearly Hall', '2018-10-03', []],
];

test.each(rows)('the new year is the one that is new: %s, %s', (text, published, times) => {
  expect(timesIn(text, { published })).toEqual(times);
});
