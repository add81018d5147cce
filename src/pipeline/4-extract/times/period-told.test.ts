import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  [
    'Third-quarter profit rose. In the year-ago quarter it fell.',
    ['Third-quarter|DATE|2018-Q3', 'the year-ago quarter|DATE|2017-Q3'],
  ],
  [
    'Third-quarter profit rose from that of a year earlier.',
    ['Third-quarter|DATE|2018-Q3', 'a year earlier|DATE|2017-Q3'],
  ],
  ['a year earlier', ['a year earlier|DATE|2017']],
  [
    'Third-quarter profit rose. In the like 2016 quarter',
    ['Third-quarter|DATE|2018-Q3', 'the like 2016 quarter|DATE|2016-Q3'],
  ],
  ['at year-end 1989', ['year-end 1989|DATE|1989-12-31']],
  ['It began early in the decade.', ['early in the decade|DATE|201|START']],
  ['the year ended March 31', ['the year|DURATION|P1Y', 'March 31|DATE|2018-03-31']],
  ['by the end of the month', ['the end of the month|DATE|2018-10|END']],
  ['Profit fell in the latest period.', ['the latest period|DATE|2018-Q3']],
  ['Year-ago results fell.', ['Year-ago|DATE|2017']],
  [
    'In the quarter ended March 31 it rose from the same period a year ago.',
    ['the quarter|DATE|2018-Q1', 'March 31|DATE|2018-03-31', 'the same period a year ago|DATE|2017-Q1'],
  ],
  [
    'Third-quarter profit rose after a flat second quarter. In the quarter it sold more.',
    ['Third-quarter|DATE|2018-Q3', 'second quarter|DATE|2018-Q2', 'the quarter|DATE|2018-Q3'],
  ],
  [
    'Profit for the year-earlier nine months; a high for the year of $5.',
    ['the year-earlier nine months|DURATION|P9M', 'the year|DATE|2018'],
  ],
  [
    'It earned more in the fiscal first quarter. For the quarter ended Sept. 29, sales rose.',
    ['the fiscal first quarter|DATE|2018-Q1', 'the quarter|DATE|2018-Q1', 'Sept. 29|DATE|2018-09-29'],
  ],
  ['Sales rose in the latest fiscal year.', ['the latest fiscal year|DATE|2017']],
  [
    'On 3 May 2017 they met. By the end of the day the yard was empty.',
    ['3 May 2017|DATE|2017-05-03', 'the end of the day|DATE|2017-05-03|END'],
  ],
  [
    'Third-quarter sales rose from the same period in 2016.',
    ['Third-quarter|DATE|2018-Q3', 'the same period in 2016|DATE|2016-Q3'],
  ],
  ['During the day Friday they played.', ['Friday|DATE|2018-09-28']],
  ['It has risen since year-end.', ['year-end|DATE|2017-12-31']],
  ['year-end', ['year-end|DATE|2018-12-31']],
];

test.each(rows)('a period is the one told last: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});

test('in the first months of a year, the year is the one that figures were just told of', () => {
  const text = 'Sales were down 9 per cent for 2017, and profits fell for the year. They hope for more this year.';
  const times = ['2017|DATE|2017', 'the year|DATE|2017', 'this year|DATE|2018'];
  expect(timesIn(text, { published: '2018-01-05' })).toEqual(times);
  expect(timesIn(text, { published: '2018-04-05' })).toContain('the year|DATE|2017');
  expect(timesIn(text, { published: '2018-09-05' })).toContain('the year|DATE|2018');
});
