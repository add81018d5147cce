import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['in Q3 2015', ['Q3 2015|DATE|2015-Q3']],
  ['Q1 of 2016', ['Q1 of 2016|DATE|2016-Q1']],
  ['in Q2', ['Q2|DATE|2018-Q2']],
  ['H1 2016', ['H1 2016|DATE|2016-H1']],
  ['in FY2015', ['FY2015|DATE|2015']],
  ['FY 2015-16', ['FY 2015-16|DATE|2015']],
  ['See Q3 of the form. Q7 2015x, H3', []],
];

test.each(rows)('a period is told as accountants write it: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
