import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['every Monday', ['every Monday|SET|XXXX-WXX-1']],
  ['each July', ['each July|SET|XXXX-07']],
  ['every two weeks', ['every two weeks|SET|P2W']],
  ['Tuesday nights', ['Tuesday nights|SET|XXXX-WXX-2TNI']],
  ['it is held annually', ['annually|SET|P1Y']],
  ['They met twice a month.', ['twice a month|SET|P1M']],
  ['he read the Daily Mail', []],
];

test.each(rows)('a time that comes again is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
