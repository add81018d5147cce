import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['For the nine months, sales rose', ['the nine months|DURATION|P9M']],
  ['during the two-day summit', ['two-day|DURATION|P2D']],
  ['the two days of talks', ['two days|DURATION|P2D']],
  ['It is open Monday through Thursday', ['Monday|DATE|2018-10-01', 'Thursday|DATE|2018-10-04']],
  ['It is open Friday to Sunday', ['Friday|DATE|2018-09-28', 'Sunday|DATE|2018-09-30']],
  ['the weekend before last', ['the weekend before last|DATE|2018-W38-WE']],
  ['the night before last', ['the night before last|TIME|2018-10-01TNI']],
  ['the year before last', ['the year before last|DATE|2016']],
  ['the year before last month', ['last month|DATE|2018-09']],
  ['over the next two years or so', ['the next two years or so|DURATION|P2Y']],
  ['It will last six to eight weeks', ['six to eight weeks|DURATION|P6W']],
  ['for at least the past 18 months', ['at least the past 18 months|DURATION|P18M|MORE_THAN']],
  ['It evolved over several years', ['several years|DURATION|PXY']],
  ['over 20 years', ['over 20 years|DURATION|P20Y|MORE_THAN']],
  ['Snow fell overnight Thursday', ['overnight Thursday|TIME|2018-09-27TNI']],
  ['every other Friday', ['every other Friday|SET|XXXX-WXX-5']],
  ['on the first Monday of each month', ['the first Monday of each month|SET|P1M']],
  ['the second time in as many weeks', []],
  ['Q3 fiscal 2012', ['Q3 fiscal 2012|DATE|2012-Q3']],
  ['the 2013-14 financial year', ['2013|DATE|2013', '14|DATE|2014']],
  ['He was seen on the night of 3-4 June', ['the night of 3-4 June|TIME|2018-06-03TNI']],
  ['He worked there 20-odd years', ['20-odd years|DURATION|P20Y']],
  ['In the year to June, sales fell', ['the year|DURATION|P1Y', 'June|DATE|2018-06']],
  [
    'at 10:30pm local time (14:30 GMT) on Saturday',
    ['10:30pm|TIME|2018-09-29T22:30', '14:30 GMT|TIME|2018-09-29T14:30Z', 'Saturday|DATE|2018-09-29'],
  ],
  ['in the early morning hours Tuesday', ['the early morning hours Tuesday|TIME|2018-10-02TMO']],
  ['By mid-afternoon Monday, all had gone', ['mid-afternoon Monday|TIME|2018-10-01TAF']],
  ['between 2am and 3am on Saturday', ['2am|TIME|2018-09-29T02:00', '3am on Saturday|TIME|2018-09-29T03:00']],
  ['In the third week of March 2018', ['the third week of March 2018|DATE|2018-W11']],
  ['in the third week of the trial', []],
  ['this 3rd day of June 2019', ['3rd day of June 2019|DATE|2019-06-03']],
];

test.each(rows)('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
