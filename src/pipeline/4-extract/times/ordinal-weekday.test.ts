import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['the first Monday in May', ['the first Monday in May|DATE|2018-05-07']],
  ['the last Friday of October 2016', ['the last Friday of October 2016|DATE|2016-10-28']],
  ['the third Tuesday of March last year', ['the third Tuesday of March last year|DATE|2017-03-21']],
];

test.each(rows)('a weekday is told by its place in a month: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
