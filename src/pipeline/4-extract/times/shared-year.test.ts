import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['from 13 September to 15 October 1951', ['13 September|DATE|1951-09-13', '15 October 1951|DATE|1951-10-15']],
  ['In April and June 1955', ['April|DATE|1955-04', 'June 1955|DATE|1955-06']],
  ['(July–November 1954)', ['July|DATE|1954-07', 'November 1954|DATE|1954-11']],
  ['November – January 1941', ['November|DATE|1940-11', 'January 1941|DATE|1941-01']],
  ['the war (264 to 241 BC)', ['264|DATE|BC0264', '241 BC|DATE|BC0241']],
  ['(26–30 November 1950)', ['26|DATE|1950-11-26', '30 November 1950|DATE|1950-11-30']],
  ['between March and May last year', ['March|DATE|2017-03', 'May last year|DATE|2017-05']],
  ['in the spring and early summer of 1943', ['the spring|DATE|1943-SP', 'early summer of 1943|DATE|1943-SU|START']],
  ['in the autumn and winter of last year', ['the autumn|DATE|2017-FA', 'winter of last year|DATE|2017-WI']],
  ['120 to 241 men', []],
];

test.each(rows)('a date has its year from the one it is joined to: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
