import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['every Monday', ['every Monday|SET|XXXX-WXX-1']],
  ['each July', ['each July|SET|XXXX-07']],
  ['every two weeks', ['every two weeks|SET|P2W']],
  ['every couple of weeks', ['every couple of weeks|SET|P2W']],
  ['on alternate days and alternate Fridays', ['alternate days|SET|P2D', 'alternate Fridays|SET|XXXX-WXX-5']],
  ['every second week, every third Tuesday', ['every second week|SET|P2W', 'every third Tuesday|SET|XXXX-WXX-2']],
  ['Tuesday nights', ['Tuesday nights|SET|XXXX-WXX-2TNI']],
  ['Flights leave on Monday and Tuesday nights.', ['Monday|SET|XXXX-WXX-1TNI', 'Tuesday nights|SET|XXXX-WXX-2TNI']],
  ['it is held annually', ['annually|SET|P1Y']],
  ['They met twice a month.', ['twice a month|SET|P1M']],
  ['he read the Daily Mail', []],
  ['Sales rose 8.5% annually, by 10,000 units annually.', []],
  ['the average daily volume is an everyday matter', []],
  ['at 60 miles per hour, a walk per week', ['per week|SET|P1W']],
];

test.each(rows)('a time that comes again is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
