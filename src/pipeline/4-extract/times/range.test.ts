import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['on 5 or 6 March 1916', ['5|DATE|1916-03-05', '6 March 1916|DATE|1916-03-06']],
  ['21–23 June 1917', ['21|DATE|1917-06-21', '23 June 1917|DATE|1917-06-23']],
  ['on May 6 and 7, 1863', ['May 6|DATE|1863-05-06', '7, 1863|DATE|1863-05-07']],
  ['in 1916-17', ['1916|DATE|1916', '17|DATE|1917']],
];

test.each(rows)('two dates that share a month or a century are read apart: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
