import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

test.each([
  ['the day before yesterday', ['the day before yesterday|DATE|2018-10-01']],
  ['the day after tomorrow', ['the day after tomorrow|DATE|2018-10-05']],
  ['the week before last week', ['the week before last week|DATE|2018-W38']],
  [
    'On 22 March 2017 he drove. He had slept the night before.',
    ['22 March 2017|DATE|2017-03-22', 'the night before|TIME|2017-03-21TNI'],
  ],
  ['the day after the inquest', []],
  ['the day before last Tuesday', ['the day before last Tuesday|DATE|2018-10-01']],
  ['They came on the day after 12 May 1917.', ['the day after 12 May 1917|DATE|1917-05-13']],
  ['the night before Christmas 2017', ['the night before Christmas 2017|TIME|2017-12-24TNI']],
  ['on the eve of 3 May 2017', ['the eve of 3 May 2017|DATE|2017-05-02']],
  ['on the eve of Christmas Day', ['the eve of Christmas Day|DATE|2018-12-24']],
  [
    'On 3 May 2017 he left, and she came the day following.',
    ['3 May 2017|DATE|2017-05-03', 'the day following|DATE|2017-05-04'],
  ],
  ['the day following the inquest', []],
  ['the weekend before last, they met', ['the weekend before last|DATE|2018-W38-WE']],
  ['They met the week before last.', ['the week before last|DATE|2018-W38']],
  [
    'She rang on 3 May 2018; the day after that she left.',
    ['3 May 2018|DATE|2018-05-03', 'the day after that|DATE|2018-05-04'],
  ],
  ['She rang on 3 May 2018, the day before that film.', ['3 May 2018|DATE|2018-05-03']],
])('the unit before or after a time is counted from it: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
