import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['There were fewer fires this year than last.', ['this year|DATE|2018', 'last|DATE|2017']],
  ['It fell as far this month as last, he said.', ['this month|DATE|2018-10', 'last|DATE|2018-09']],
  ['At last it was as last seen. This one is better than the last.', []],
];

test.each(rows)('the one before, set against this one, is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
