import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

test.each([
  ['He said on ABC\'s "This Week" that it was over.', []],
  ['This is VOA Today.', []],
  ['They held their Autumn meetings in Spring Gardens.', ['Autumn|DATE|2018-FA']],
  ['Her daughter Summer spoke.', []],
  ['a film called High Noon', []],
  ['She was named Scholar of the Year.', []],
  ["the Spring of Hope; they saw it on '60 Minutes.", []],
  ['Last week he left.', ['Last week|DATE|2018-W39']],
  ['He left. Yesterday he came back.', ['Yesterday|DATE|2018-10-02']],
  ['It was on Friday in March 2017', ['Friday|DATE|2018-09-28', 'March 2017|DATE|2017-03']],
])('capitals tell a name from a time: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
