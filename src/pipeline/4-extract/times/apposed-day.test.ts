import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  [
    'They met on 3 May 2016 and drank until dawn. He slept on 6 May 2016. The next day, 4 May, he was found.',
    [
      '3 May 2016|DATE|2016-05-03',
      '6 May 2016|DATE|2016-05-06',
      'The next day|DATE|2016-05-04',
      '4 May|DATE|2016-05-04',
    ],
  ],
  [
    'It sank on 3 May 2016. Two weeks later (18 May 2016) it was raised.',
    ['3 May 2016|DATE|2016-05-03', 'Two weeks later|DATE|2016-05-18', '18 May 2016|DATE|2016-05-18'],
  ],
  [
    'It sank on 3 May 2016. The next day, 4 people rang.',
    ['3 May 2016|DATE|2016-05-03', 'The next day|DATE|2016-05-04'],
  ],
];

test.each(rows)('a day counted and then named is the day that is named: %s', (text, times) => {
  expect(timesIn(text, { voice: 'narrative' }).filter((one) => !one.includes('dawn'))).toEqual(times);
});
