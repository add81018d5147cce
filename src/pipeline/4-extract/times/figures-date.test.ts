import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['on 22/3/17', ['22/3/17|DATE|2017-03-22']],
  ['on 22.03.2017', ['22.03.2017|DATE|2017-03-22']],
  ['on 22.3.17', ['22.3.17|DATE|2017-03-22']],
  ['on 3/22/2017', ['3/22/2017|DATE|2017-03-22']],
  ['on 2017/03/22', ['2017/03/22|DATE|2017-03-22']],
  ['on 22-03-2017', ['22-03-2017|DATE|2017-03-22']],
  ['on 22-Mar-2017', ['22-Mar-2017|DATE|2017-03-22']],
  ['at 2017-03-22T14:56', ['2017-03-22T14:56|TIME|2017-03-22T14:56']],
  ['at 2017-03-22T14:56:30Z', ['2017-03-22T14:56:30Z|TIME|2017-03-22T14:56:30Z']],
  ['at 2017-03-22T14:56+0100', ['2017-03-22T14:56+0100|TIME|2017-03-22T14:56+01:00']],
  ['version 1.2.17', []],
  ['He scored 10/12 and then 3-2.', []],
  ['on 31/02/2017', []],
  ['address 10.1.12.44', []],
  ['9/11 and 7/7', []],
];

test.each(rows)('a date in figures is told from a version, a score or a fraction: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
