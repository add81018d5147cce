import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['on 5 or 6 March 1916', ['5|DATE|1916-03-05', '6 March 1916|DATE|1916-03-06']],
  ['21–23 June 1917', ['21|DATE|1917-06-21', '23 June 1917|DATE|1917-06-23']],
  ['on the night of 5/6 June 1944', ['the night of 5/6 June 1944|TIME|1944-06-05TNI']],
  ['30 May/1 June 1941', ['30 May|DATE|1941-05-30', '1 June 1941|DATE|1941-06-01']],
  ['scored 5/6 in June', ['June|DATE|2018-06']],
  ['on May 6 and 7, 1863', ['May 6|DATE|1863-05-06', '7, 1863|DATE|1863-05-07']],
  ['in 1916-17', ['1916|DATE|1916', '17|DATE|1917']],
  ['the siege (1915-16)', ['1915|DATE|1915', '16|DATE|1916']],
  ['from the 13th to the 19th of May 1950', ['the 13th|DATE|1950-05-13', 'the 19th of May 1950|DATE|1950-05-19']],
  ['from 10 to 11 p.m.', ['10|TIME|2018-10-03T22:00', '11 p.m.|TIME|2018-10-03T23:00']],
  ['9.30-10.15am', ['9.30|TIME|2018-10-03T09:30', '10.15am|TIME|2018-10-03T10:15']],
  ['11.30-12.15pm', ['11.30|TIME|2018-10-03T11:30', '12.15pm|TIME|2018-10-03T12:15']],
  ['It runs Monday through Thursday.', ['Monday|DATE|2018-10-01', 'Thursday|DATE|2018-10-04']],
  ['from Friday to Monday', ['Friday|DATE|2018-09-28', 'Monday|DATE|2018-10-01']],
  [
    'It ran from 5 to 8 September and from 12 to 15.',
    ['5|DATE|2018-09-05', '8 September|DATE|2018-09-08', '12|DATE|2018-09-12', '15|DATE|2018-09-15'],
  ],
  ['from 5 to 8 September and from 12 to 15 people', ['5|DATE|2018-09-05', '8 September|DATE|2018-09-08']],
];

test.each(rows)('two dates that share a month or a century are read apart: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
