import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  [
    'In the year-ago quarter, the second quarter ended June 30, it lost £2m.',
    ['the year-ago quarter|DATE|2017-Q2', 'the second quarter|DATE|2017-Q2', 'June 30|DATE|2017-06-30'],
  ],
  [
    'in the comparable year-earlier quarter, the third quarter',
    ['the comparable year-earlier quarter|DATE|2017-Q3', 'the third quarter|DATE|2017-Q3'],
  ],
];

test.each(rows)('a quarter named twice is the same quarter: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
