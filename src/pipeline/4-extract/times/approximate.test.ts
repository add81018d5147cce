import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['almost an hour before Khalid Masood struck', ['almost an hour|DURATION|PT1H|LESS_THAN']],
  ['over 20 years', ['over 20 years|DURATION|P20Y|MORE_THAN']],
  ['more than four decades ago', ['more than four decades ago|DATE|1978|MORE_THAN']],
  ['at least 30 days', ['at least 30 days|DURATION|P30D|MORE_THAN']],
  ['around Nov. 1', ['around Nov. 1|DATE|2018-11-01|APPROX']],
  ['It took ten hours of talks over two days', ['ten hours|DURATION|PT10H', 'two days|DURATION|P2D']],
  ['They talked for over two days', ['over two days|DURATION|P2D|MORE_THAN']],
  ['They have shut over a year', ['over a year|DURATION|P1Y|MORE_THAN']],
  ['around 3,000 people', []],
];

test.each(rows)('a loosened time says how: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
