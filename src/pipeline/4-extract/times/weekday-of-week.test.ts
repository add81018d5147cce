import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['He leaves on Tuesday week.', ['Tuesday week|DATE|2018-10-16']],
  ['on Wednesday week', ['Wednesday week|DATE|2018-10-10']],
  ['a week on Tuesday', ['a week on Tuesday|DATE|2018-10-16']],
  ['a week last Tuesday', ['a week last Tuesday|DATE|2018-09-25']],
  ['on Friday of last week', ['Friday of last week|DATE|2018-09-28']],
  ['next week on Monday', ['next week on Monday|DATE|2018-10-08']],
  ['Tuesday week he will fly.', ['Tuesday week|DATE|2018-10-16']],
];

test.each(rows)('a weekday is told with its week: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
