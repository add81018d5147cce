import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['They were without power for a while.', ['a while|DURATION|PXX']],
  ['It lay there for some time.', ['some time|DURATION|PXX']],
  ['after a short while', ['a short while|DURATION|PXX']],
  ['at some time in the night; a while ago; while she waited', ['the night|TIME|2018-10-03TNI']],
];

test.each(rows)('a length that is not said is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
