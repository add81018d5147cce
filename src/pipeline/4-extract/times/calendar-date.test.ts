import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['Born on March 22, 1965.', ['March 22, 1965|DATE|1965-03-22']],
  ['It was 22 March 2017', ['22 March 2017|DATE|2017-03-22']],
  ['It happened on March 22 last year.', ['March 22 last year|DATE|2017-03-22']],
  ['the 15th of March 2017', ['the 15th of March 2017|DATE|2017-03-15']],
  ['in December 2010 he left', ['December 2010|DATE|2010-12']],
  [
    'A lease of 2013 ended; that June he left. That May, he sang.',
    ['2013|DATE|2013', 'that June|DATE|2013-06', 'That May|DATE|2013-05'],
  ],
  ['She died in July of that year.', ['July of that year|DATE|2018-07']],
  ['on the 7th of last month', ['the 7th of last month|DATE|2018-09-07']],
  ['on 2017-03-22', ['2017-03-22|DATE|2017-03-22']],
  ['on 22/03/2017', ['22/03/2017|DATE|2017-03-22']],
  ['It sank on Sept. 9', ['Sept. 9|DATE|2018-09-09']],
  ['He will speak on 1 November.', ['1 November|DATE|2018-11-01']],
  ['He spoke on 1 September.', ['1 September|DATE|2018-09-01']],
  ['last October it rained', ['last October|DATE|2017-10']],
  ["On 3 June '17 and in Nov. '05", ["3 June '17|DATE|2017-06-03", "Nov. '05|DATE|2005-11"]],
  ['In 1605; on 5 November ’98', ['1605|DATE|1605', '5 November ’98|DATE|1998-11-05']],
  ['on the morning of the 15th,', ['the morning of the 15th|TIME|2018-09-15TMO']],
  ['in the month of May 2017', ['the month of May 2017|DATE|2017-05']],
  ['In the month of his death, May 2017', ['May 2017|DATE|2017-05']],
  ['On the 2nd Captain Alder left', ['the 2nd|DATE|2018-10-02']],
  ['on the 2nd Battalion', []],
  ['It fell in October 1187. In May 1200 men came.', ['October 1187|DATE|1187-10', 'May|DATE|2018-05']],
  ['March twenty-first, 1917', ['March twenty-first, 1917|DATE|1917-03-21']],
  [
    'a notice of 2013, after an accident the previous September, and a letter that November',
    ['2013|DATE|2013', 'the previous September|DATE|2012-09', 'that November|DATE|2013-11'],
  ],
];

test.each(rows)('a date is read by its month: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
