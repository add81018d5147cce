import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['in AD 79', ['AD 79|DATE|0079']],
  ['in 79 AD', ['79 AD|DATE|0079']],
  ['A.D. 410', ['A.D. 410|DATE|0410']],
  ['an ad 79 inches wide', []],
];

test.each(rows)('a year says its era: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
