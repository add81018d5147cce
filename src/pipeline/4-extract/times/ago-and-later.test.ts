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
  ['a year ago Monday', ['a year ago Monday|DATE|2017-10-01']],
  ['ten weeks ago today', ['ten weeks ago today|DATE|2018-07-25']],
  ['five years ago this month', ['five years ago this month|DATE|2013-10']],
  ['Two years later he left.', ['Two years later|DURATION|P2Y']],
  [
    'On 3 May 2018 at 2pm he fell. He had called her almost an hour before.',
    [
      '3 May 2018|DATE|2018-05-03',
      '2pm|TIME|2018-05-03T14:00',
      'almost an hour before|TIME|2018-05-03T13:00|LESS_THAN',
    ],
  ],
  [
    'On 3 May 2018 he fell. Two days before that he rang.',
    ['3 May 2018|DATE|2018-05-03', 'Two days before that|DATE|2018-05-01'],
  ],
  ['He left two days before the trial.', ['two days|DURATION|P2D']],
  ['He had met her two days before.', ['two days before|DURATION|P2D']],
  [
    'He fell on 3 May 2018. A week after that he died.',
    ['3 May 2018|DATE|2018-05-03', 'A week after that|DATE|2018-W19'],
  ],
  ['They met on 3 May 2018. Three days after that meeting', ['3 May 2018|DATE|2018-05-03', 'Three days|DURATION|P3D']],
  [
    'On 4 May 1902 it smoked. Three days after, a ship came.',
    ['4 May 1902|DATE|1902-05-04', 'Three days after|DATE|1902-05-07'],
  ],
  [
    'On 4 May 1902 it smoked. Three days after the fire he came.',
    ['4 May 1902|DATE|1902-05-04', 'Three days|DURATION|P3D'],
  ],
];

test.each(rows)('a length is counted from a moment: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
