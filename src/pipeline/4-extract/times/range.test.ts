import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['on 5 or 6 March 1916', ['5|DATE|1916-03-05', '6 March 1916|DATE|1916-03-06']],
  ['21–23 June 1917', ['21|DATE|1917-06-21', '23 June 1917|DATE|1917-06-23']],
  ['on May 6 and 7, 1863', ['May 6|DATE|1863-05-06', '7, 1863|DATE|1863-05-07']],
  ['in 1916-17', ['1916|DATE|1916', '17|DATE|1917']],
  ['from 10 to 11 p.m.', ['10|TIME|2018-10-03T22:00', '11 p.m.|TIME|2018-10-03T23:00']],
  ['9.30-10.15am', ['9.30|TIME|2018-10-03T09:30', '10.15am|TIME|2018-10-03T10:15']],
  ['11.30-12.15pm', ['11.30|TIME|2018-10-03T11:30', '12.15pm|TIME|2018-10-03T12:15']],
];

test.each(rows)('two dates that share a month or a century are read apart: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
