import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['an hour and 20 minutes', ['an hour and 20 minutes|DURATION|PT1H20M']],
  ['two years and three months', ['two years and three months|DURATION|P2Y3M']],
  ['1 hour 20 minutes', ['1 hour 20 minutes|DURATION|PT1H20M']],
  ['a week and three days', ['a week and three days|DURATION|P1W3D']],
  ['three quarters of an hour', ['three quarters of an hour|DURATION|PT45M']],
  ['10 minutes and 2 hours', ['10 minutes|DURATION|PT10M', '2 hours|DURATION|PT2H']],
  ['4 mins 20 secs', ['4 mins 20 secs|DURATION|PT4M20S']],
  [
    'In January 1801 he came. Three years and two months later he left.',
    ['January 1801|DATE|1801-01', 'Three years and two months later|DATE|1804-03'],
  ],
  ['a year and six months ago', ['a year and six months ago|DATE|2017-04']],
  [
    'At 10.15 on 3 May 2018 it rang; an hour and 20 minutes earlier it had not.',
    ['10.15 on 3 May 2018|TIME|2018-05-03T10:15', 'an hour and 20 minutes earlier|TIME|2018-05-03T08:55'],
  ],
];

test.each(rows)('a length in two units is one: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
