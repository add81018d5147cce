import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['at ten to three', ['ten to three|TIME|2018-10-03T02:50']],
  ['at half-past two', ['half-past two|TIME|2018-10-03T02:30']],
  ['twenty-five past six', ['twenty-five past six|TIME|2018-10-03T06:25']],
  ['five minutes to four', ['five minutes to four|TIME|2018-10-03T03:55']],
  ['20 minutes past eight in the evening', ['20 minutes past eight in the evening|TIME|2018-10-03T20:20']],
  ['half past 8pm', ['half past 8pm|TIME|2018-10-03T20:30']],
  ['seven thirty p.m.', ['seven thirty p.m.|TIME|2018-10-03T19:30']],
  ['at 12 noon', ['12 noon|TIME|2018-10-03T12:00']],
  ['at one minute past midnight', ['one minute past midnight|TIME|2018-10-03T00:01']],
  ['At half past nine last night', ['half past nine last night|TIME|2018-10-02T21:30']],
  ['at ten past one this afternoon', ['ten past one this afternoon|TIME|2018-10-03T13:10']],
  ['I went home at six and slept.', ['six|TIME|2018-10-03T06:00']],
  ['She arrived at nine.', ['nine|TIME|2018-10-03T09:00']],
  ['The boat left the quay at nine.', ['nine|TIME|2018-10-03T09:00']],
  [
    'They went out again at five, and came down at twelve.',
    ['five|TIME|2018-10-03T05:00', 'twelve|TIME|2018-10-03T12:00'],
  ],
  ['They set off soon after eight.', ['eight|TIME|2018-10-03T08:00']],
  ['He fell at some time after three, his sister thought.', ['three|TIME|2018-10-03T03:00']],
  ['He left the school at nine, and went to sea at twelve.', []],
  ['The side went up again at five points, and left the score at nine.', []],
  ['They left the keys at five of the houses, shortly after nine others.', []],
  ['The board crossed it out at 4, just after two.5 per cent.', []],
  ['He left at four people’s request, and left school at twelve.', []],
  ['He arrived at six conclusions.', []],
  ['ten to three people', []],
  ['from five to seven', []],
  ['at five to ten per cent', []],
  ['a half to one', []],
  ['At half nine the nurse came.', ['half nine|TIME|2018-10-03T09:30']],
  ['He cut it at half one size, and about half ten-year-olds can swim.', []],
  ['at half-past eleven at night', ['half-past eleven at night|TIME|2018-10-03T23:30']],
  [
    'at two at night, at twelve at night',
    ['two at night|TIME|2018-10-03T02:00', 'twelve at night|TIME|2018-10-03T24:00'],
  ],
];

test.each(rows)('an hour is told by its name: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
