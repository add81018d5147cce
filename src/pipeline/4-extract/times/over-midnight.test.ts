import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The road is shut from 10 p.m. to 5 a.m.', ['10 p.m.|TIME|2018-10-03T22:00', '5 a.m.|TIME|2018-10-04T05:00']],
  ['It was shut from 9pm on Friday to 6am', ['9pm on Friday|TIME|2018-09-28T21:00', '6am|TIME|2018-09-29T06:00']],
  ['Shut 22:00–05:30', ['22:00|TIME|2018-10-03T22:00', '05:30|TIME|2018-10-04T05:30']],
  ['from 9am to 5pm', ['9am|TIME|2018-10-03T09:00', '5pm|TIME|2018-10-03T17:00']],
  ['between 8 p.m. and 10 p.m.', ['8 p.m.|TIME|2018-10-03T20:00', '10 p.m.|TIME|2018-10-03T22:00']],
  [
    'between 11pm on Friday and 4am on Saturday',
    ['11pm on Friday|TIME|2018-09-28T23:00', '4am on Saturday|TIME|2018-09-29T04:00'],
  ],
];

test.each(rows)('%s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
