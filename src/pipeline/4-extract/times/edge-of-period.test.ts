import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['by the end of January 2017', ['the end of January 2017|DATE|2017-01|END']],
  ['early 1990', ['early 1990|DATE|1990|START']],
  ['mid-November 1989', ['mid-November 1989|DATE|1989-11|MID']],
  ['late yesterday', ['late yesterday|DATE|2018-10-02|END']],
  ['later this year', ['later this year|DATE|2018|END']],
  ['by the end of the decade', ['the end of the decade|DATE|201|END']],
  ['at the end of the century', ['the end of the century|DATE|20|END']],
  ['the late 1960s', ['the late 1960s|DATE|196|END']],
  ['for the rest of the year', ['the rest of the year|DATE|2018']],
  ['the remainder of May 2017', ['the remainder of May 2017|DATE|2017-05']],
  ['the rest of the village', []],
  ['the end of the bridge', []],
];

test.each(rows)('the edge of a period is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
