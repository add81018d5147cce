import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['He drove a 2012 Ford Focus.', []],
  ["The officer's 1987 Chevrolet was found.", []],
  ['the 2009 Vauxhall Astra', []],
  ['In 2012 Ford closed the works.', ['2012|DATE|2012']],
  ['the 2012 Ford strike', ['2012|DATE|2012']],
];

test.each(rows)('the year of a vehicle is no time: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
