import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['It was 31 February.', []],
  ['It was on 31 February 2018.', []],
  ['on June 31st', []],
  ['the 30th of February', []],
  ['on 29 February 2016', ['29 February 2016|DATE|2016-02-29']],
  ['on 29 February 2017', []],
  ['It was 31/02/2018 or 31.02.2018.', []],
  ['on 2018-02-31, 32/01/2018 and 13/13/2018', []],
  ['the 32nd of May', []],
  ['on 45 June 2018 and on May 32, 2018', []],
  ['on 12/13/2018', ['12/13/2018|DATE|2018-12-13']],
];

test.each(rows)('a day that no calendar has is not read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
