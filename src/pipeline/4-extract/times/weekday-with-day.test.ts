import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

// Published on Wednesday 2018-10-03.
const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['It sits on Wednesday (10 October).', ['Wednesday|DATE|2018-10-10', '10 October|DATE|2018-10-10']],
  ['It sits on Friday 12th.', ['Friday 12th|DATE|2018-10-12']],
  ['It sat on Tuesday the 25th at noon', ['Tuesday the 25th|DATE|2018-09-25', 'noon|TIME|2018-09-25T12:00']],
  ['on Tuesday the 25th of September', ['Tuesday the 25th of September|DATE|2018-09-25']],
  ['On Monday (see below) it rose', ['Monday|DATE|2018-10-01']],
  ['the Tuesday 4th floor meeting', ['Tuesday|DATE|2018-10-02']],
  ['On Thursday the 12th the tide was high.', ['Thursday the 12th|DATE|2018-07-12']],
];

test.each(rows)('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
