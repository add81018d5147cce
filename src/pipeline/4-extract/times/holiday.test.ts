import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['on Christmas Eve 1963', ['Christmas Eve 1963|DATE|1963-12-24']],
  ['Easter 1916', ['Easter 1916|DATE|1916-04-23']],
  ['last Thanksgiving', ['last Thanksgiving|DATE|2017-11-23']],
  ['on Boxing Day', ['Boxing Day|DATE|2018-12-26']],
  ['on Christmas night 1776', ['Christmas night 1776|TIME|1776-12-25TNI']],
  ['on Christmas Island', []],
  ['the Good Friday Agreement; on Good Friday', ['Good Friday|DATE|2018-03-30']],
  ['over the Labor Day weekend', ['Labor Day weekend|DATE|2018-W35-WE']],
  ['on Thanksgiving weekend 2017', ['Thanksgiving weekend 2017|DATE|2017-W47-WE']],
  ['in Easter week', ['Easter week|DATE|2018-W13']],
];

test.each(rows)('a day with a name is found: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
