import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['two years ago', ['two years ago|DATE|2016']],
  ['two months ago', ['two months ago|DATE|2018-08']],
  ['10 days ago', ['10 days ago|DATE|2018-09-23']],
  ['on 10 June 1940. Twelve days later', ['10 June 1940|DATE|1940-06-10', 'Twelve days later|DATE|1940-06-22']],
  ['years later', ['years later|DATE|FUTURE_REF']],
  ['a week or so ago', ['a week or so ago|DATE|2018-W39']],
  [
    'Police said on Wednesday that he died over an hour later.',
    ['Wednesday|DATE|2018-10-03', 'over an hour later|DURATION|PT1H|MORE_THAN'],
  ],
  ['a year ago today', ['a year ago today|DATE|2017-10-03']],
  ['ten weeks ago today', ['ten weeks ago today|DATE|2018-07-25']],
  ['five years ago this month', ['five years ago this month|DATE|2013-10']],
  ['Two years later he left.', ['Two years later|DURATION|P2Y']],
];

test.each(rows)('a length is counted from a moment: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
