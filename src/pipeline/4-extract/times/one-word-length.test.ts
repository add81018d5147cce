import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the weeklong strike', ['weeklong|DURATION|P1W']],
  ['a yearlong study', ['yearlong|DURATION|P1Y']],
  ['the monthslong talks', ['monthslong|DURATION|PXM']],
  ['a biweekly paper', ['biweekly|SET|P2W']],
  ['paid semiannually', ['semiannually|SET|P6M']],
  ['a lifelong friend', []],
];

test.each(rows)('a length stands in one word: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
