import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['an hour and 20 minutes', ['an hour and 20 minutes|DURATION|PT1H20M']],
  ['two years and three months', ['two years and three months|DURATION|P2Y3M']],
  ['1 hour 20 minutes', ['1 hour 20 minutes|DURATION|PT1H20M']],
  ['a week and three days', ['a week and three days|DURATION|P1W3D']],
  ['three quarters of an hour', ['three quarters of an hour|DURATION|PT45M']],
  ['10 minutes and 2 hours', ['10 minutes|DURATION|PT10M', '2 hours|DURATION|PT2H']],
  ['4 mins 20 secs', ['4 mins 20 secs|DURATION|PT4M20S']],
];

test.each(rows)('a length in two units is one: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
