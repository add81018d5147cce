import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const lastOf = (text: string): string | undefined => timesIn(text, { voice: 'auto' }).at(-1);

test.each([
  [
    'The tug sank on 3 May 2017, a jury heard on Friday. Two days earlier its pump had failed.',
    'Two days earlier|DATE|2017-05-01',
  ],
  [
    '“She sank on 3 May 2017,” he said yesterday. Two days earlier its pump had failed.',
    'Two days earlier|DATE|2017-05-01',
  ],
])('what was told on a day goes on from the day that was told of: %s', (text, expected) => {
  expect(lastOf(text)).toBe(expected);
});

test.each([
  [
    'He sailed on 3 May 2017, and the tug sank on Friday. Two days earlier its pump had failed.',
    'Two days earlier|DATE|2017-05-03',
  ],
  [
    'It was wet. The tug sank, a jury heard on Friday. Two days earlier its pump had failed.',
    'Two days earlier|DATE|2018-09-26',
  ],
  [
    'On 3 May 2017 he wrote. A jury was told on Friday. Two days earlier it had sat.',
    'Two days earlier|DATE|2018-09-26',
  ],
])(
  'a day on which something else was done, or that is alone in its sentence, is gone on from: %s',
  (text, expected) => {
    expect(lastOf(text)).toBe(expected);
  },
);
