import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The helicopter landed at 14.56', ['14.56|TIME|2018-10-03T14:56']],
  ['At 2.30pm she received it', ['2.30pm|TIME|2018-10-03T14:30']],
  ['At 2.30 p.m. she received it', ['2.30 p.m.|TIME|2018-10-03T14:30']],
  ['14.07 The court is sitting', ['14.07|TIME|2018-10-03T14:07']],
  ['at 16:08 UTC', ['16:08 UTC|TIME|2018-10-03T16:08Z']],
  ['at noon on Monday', ['noon on Monday|TIME|2018-10-01T12:00']],
  ['5 p.m. EST, Nov. 6', ['5 p.m. EST, Nov. 6|TIME|2018-11-06T17:00']],
  [
    'at 10.35 a.m. (0735 GMT) on Monday',
    ['10.35 a.m.|TIME|2018-10-01T10:35', '0735 GMT|TIME|2018-10-01T07:35Z', 'Monday|DATE|2018-10-01'],
  ],
  ['The time was 14.56.', ['14.56|TIME|2018-10-03T14:56']],
  ['It was 14.56 when the bell rang', ['14.56|TIME|2018-10-03T14:56']],
  ['It was 14.56 per cent, and the rate was 12.30', []],
  ['The boat left at 9.30 and came back', ['9.30|TIME|2018-10-03T09:30']],
  ['At 7.14 a bell rang', ['7.14|TIME|2018-10-03T07:14']],
  ['The call came at 14h30', ['14h30|TIME|2018-10-03T14:30']],
  ['She won in 2h30', []],
  ['It rang. 5.30 in the morning was early', ['5.30 in the morning|TIME|2018-10-03T05:30']],
  ['at dawn Monday', ['dawn Monday|TIME|2018-10-01TMO']],
  ['open 9:00-17:00', ['9:00|TIME|2018-10-03T09:00', '17:00|TIME|2018-10-03T17:00']],
  ['He left at 6 that evening', ['6 that evening|TIME|2018-10-03T18:00']],
  ['She rang at ten yesterday morning', ['ten yesterday morning|TIME|2018-10-02T10:00']],
  ['The shares closed at 9.30, up 2', []],
  ['It rose at 7.25 per cent; interest at 5.25 was high', []],
  ['at half past two', ['half past two|TIME|2018-10-03T02:30']],
  ['at a quarter to nine in the evening', ['a quarter to nine in the evening|TIME|2018-10-03T20:45']],
  ['at eleven oclock', []],
  ['at 11 o’clock', ['11 o’clock|TIME|2018-10-03T11:00']],
  ['at 0300 hrs', ['0300 hrs|TIME|2018-10-03T03:00']],
  ['at 12 am', ['12 am|TIME|2018-10-03T00:00']],
  ['4 in the morning', ['4 in the morning|TIME|2018-10-03T04:00']],
  ['It cost $14.56 and rose 6.20 per cent', []],
  ['at 0220 on the 14th', ['0220 on the 14th|TIME|2018-09-14T02:20']],
  ['at 2230 on 3 May 2017', ['2230 on 3 May 2017|TIME|2017-05-03T22:30']],
  ['in 1914 on 3 May', ['1914|DATE|1914', '3 May|DATE|2018-05-03']],
  ['at 10.30pm last night', ['10.30pm last night|TIME|2018-10-02T22:30']],
  ['at 2am last night', ['2am last night|TIME|2018-10-03T02:00']],
  ['7am this morning', ['7am this morning|TIME|2018-10-03T07:00']],
  ['8 a.m. Tuesday morning', ['8 a.m. Tuesday morning|TIME|2018-10-02T08:00']],
  ['at 0630.', ['0630|TIME|2018-10-03T06:30']],
  ['at 1830 local time', ['1830|TIME|2018-10-03T18:30']],
  ['at 9.30 p.m. local time on Monday', ['9.30 p.m. local time on Monday|TIME|2018-10-01T21:30']],
  [
    'It shook at 7.45 am (2345 GMT Monday) and at 9.12 am',
    ['7.45 am|TIME|2018-10-03T07:45', '2345 GMT Monday|TIME|2018-10-01T23:45Z', '9.12 am|TIME|2018-10-03T09:12'],
  ],
  [
    'It was the worst fall since 17 September 2001. It rose at noon',
    ['17 September 2001|DATE|2001-09-17', 'noon|TIME|2018-10-03T12:00'],
  ],
  ['at 5.34 am Moscow time on 20 March 2003', ['5.34 am Moscow time on 20 March 2003|TIME|2003-03-20T05:34']],
  ['at 9 p.m. New York time', ['9 p.m.|TIME|2018-10-03T21:00']],
  ['It opens at 7.05 GMT, and is 7.05 metres long', ['7.05 GMT|TIME|2018-10-03T07:05Z']],
  ['at 0.630, at 0630-12', []],
];

test.each(rows)('a clock time is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
