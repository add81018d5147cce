import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['two days before 3 May 2019', ['two days before 3 May 2019|DATE|2019-05-01']],
  ['a week after Christmas Day 2016', ['a week after Christmas Day 2016|DATE|2017-01-01']],
  ['a fortnight before 20 March 2017', ['a fortnight before 20 March 2017|DATE|2017-03-06']],
  ['two days before the fire', ['two days|DURATION|P2D']],
  ['two months before 3 May 2019', ['two months|DURATION|P2M', '3 May 2019|DATE|2019-05-03']],
  ['eight trading days after 12 October 2017', ['eight trading days|DURATION|P8D', '12 October 2017|DATE|2017-10-12']],
  ['Two days after Christmas she left.', ['Two days after Christmas|DATE|2017-12-27']],
];

test.each(rows)('days are counted from a date: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
