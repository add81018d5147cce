import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the third quarter of 1984', ['the third quarter of 1984|DATE|1984-Q3']],
  ['third-quarter profit', ['third-quarter|DATE|2018-Q3']],
  ['the 1988 second quarter', ['the 1988 second quarter|DATE|1988-Q2']],
  ['the second half of 2008', ['the second half of 2008|DATE|2008-H2']],
  ['in the second half of the year', ['the second half of the year|DATE|2018-H2']],
  ['the first half of the match', []],
  ['First-half profit rose; a first-half goal', ['First-half|DATE|2018-H1']],
  ['the third quarter of the game', []],
  ['the third quarter of the 19th century', ['the 19th century|DATE|18']],
  ['the first two quarters of 1990', ['the first two quarters of 1990|DATE|1990-H1']],
  ['the last quarter of 2016', ['the last quarter of 2016|DATE|2016-Q4']],
  ['the final quarter of last year', ['the final quarter of last year|DATE|2017-Q4']],
];

test.each(rows)('a quarter or half of a year is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
