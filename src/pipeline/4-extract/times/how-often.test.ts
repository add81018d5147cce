import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['once a week', ['once a week|SET|P1W']],
  ['three times a year', ['three times a year|SET|P1Y']],
  ['They met monthly.', ['monthly|SET|P1M']],
  ['on weekdays', ['weekdays|SET|XXXX-WXX-WD']],
  ['on Mondays', ['Mondays|SET|XXXX-WXX-1']],
  ['three times the size', []],
  ['a quarterly dividend', []],
];

test.each(rows)('how often is a set: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
