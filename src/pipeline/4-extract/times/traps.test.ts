import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['page 2016, pages 2016-2018', []],
  ['flight 1549 and unit 1989', []],
  ['the A303, the M25, the A2016', []],
  ['Room 14.56', []],
  ['paragraph 12.30, paragraphs 12.30 to 12.45, section 3.10', []],
  ['aged 54; Mr Lee, 44, left; a 30-year-old man', []],
  ['£2016, £2,016, $1.50, €1999', []],
  ['version 12.04', []],
  ['call 020 7946 0958 or 01632 960 001', []],
  ['14.56 per cent, of 14.56 per cent, at 10.15%', []],
  ['5.30 metres, to 12.30 metres, between 10.15 and 12.30 metres', []],
  ['odds of 10-1, at 11-2 or 33/1', []],
  ['at 20.30C, 18 degrees, of 20.15 degrees', []],
  ['20,000 people won by 2016 votes', []],
  ['won 3-2, 50/50, 24/7', []],
  ['John 3:16, Psalm 23:4, a ratio 3:10', []],
  ['serial 10-20-30-40-50-60-22-03-2017', []],
  ['31 February', []],
  ['the A 2016 road and the M 1990', []],
  ['pp. 1990-1995, p. 1990', []],
  ['verse 2:30, at verse 12:15, vv. 2:30', []],
  ['won 5-1, at 5-1', []],
  ['Call 0800 1111 or 101, or 020 7946 1990.', []],
  ['Witness 1984, PC 1901 and Juror 2012', []],
  ['A minute amount, a minute trace', []],
];

test.each(rows)('numbers that count, measure, price or name are no times: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
