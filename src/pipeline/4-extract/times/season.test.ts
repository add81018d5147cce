import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['last autumn', ['last autumn|DATE|2017-FA']],
  ['the summer of 1916', ['the summer of 1916|DATE|1916-SU']],
  ['the winter of 1970–71', ['the winter of 1970–71|DATE|1970-WI']],
  ['in winter', ['winter|DATE|2018-WI']],
  ['the Spring Offensive of 1918', ['the Spring|DATE|1918-SP', '1918|DATE|1918']],
  ['in the winter of 1942/43', ['the winter of 1942/43|DATE|1942-WI']],
  ["the summer of '69", ["the summer of '69|DATE|1969-SU"]],
  ['a winter storm', []],
  ['spring water, a winter garden, summer school', []],
  ['Prices fall. The fall of Saigon.', []],
  ['It broke in 2014. The summer before, it held.', ['2014|DATE|2014', 'The summer before|DATE|2013-SU']],
];

test.each(rows)('a season is told from a verb: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
