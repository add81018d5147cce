import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

test.each([
  ['It landed at 14.40 and left a quarter of an hour later.', 'a quarter of an hour later|TIME|2018-10-03T14:55'],
  ['It landed at 23.50 and left half an hour later.', 'half an hour later|TIME|2018-10-04T00:20'],
  ['It landed at 00.10 and had left 20 minutes earlier.', '20 minutes earlier|TIME|2018-10-02T23:50'],
  ['It landed on 3 May 2017 and left two hours later.', 'two hours later|TIME|2017-05-03TXX'],
])('a time is counted from the clock: %s', (text, last) => {
  expect(timesIn(text).at(-1)).toBe(last);
});
