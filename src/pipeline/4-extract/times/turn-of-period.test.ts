import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the turn of the 20th century', ['the turn of the 20th century|DATE|1900|APPROX']],
  ['the turn of the century', ['the turn of the century|DATE|2000|APPROX']],
  ['the turn of the millennium', ['the turn of the millennium|DATE|2000|APPROX']],
  ['the turn of the screw', []],
];

test.each(rows)('the turn of a period is near its round year: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
