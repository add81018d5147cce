import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['This time last year they were at sea.', ['This time last year|DATE|2017-10']],
  ['at the same time next year', ['the same time next year|DATE|2019-10']],
  ['by this time', []],
];

test.each(rows)('the same season of another year is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
