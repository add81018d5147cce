import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['He died on Friday morning.', ['Friday morning|TIME|2018-09-28TMO']],
  ['last night', ['last night|TIME|2018-10-02TNI']],
  ['Crews worked overnight.', ['overnight|TIME|2018-10-02TNI']],
  ['Crews will work overnight.', ['overnight|TIME|2018-10-03TNI']],
  ['She left yesterday afternoon', ['yesterday afternoon|TIME|2018-10-02TAF']],
  ['the night of 20 June 1791', ['the night of 20 June 1791|TIME|1791-06-20TNI']],
  ['They moved only at night.', ['night|TIME|XXXX-XX-XXTNI']],
  ['in the early hours of Friday morning', ['the early hours of Friday morning|TIME|2018-09-28TMO|START']],
  ["today's youth, and the people of tomorrow", []],
  ["today's editions", ['today|DATE|2018-10-03']],
  ['tonight', ['tonight|TIME|2018-10-03TNI']],
  ['the early morning hours of 30 April 1975', ['the early morning hours of 30 April 1975|TIME|1975-04-30TMO|START']],
  [
    'on 21 March 2017 and on the next morning',
    ['21 March 2017|DATE|2017-03-21', 'the next morning|TIME|2017-03-22TMO'],
  ],
  ['It was the night the ferry sank.', []],
  ['In the afternoon the jury retired.', ['the afternoon|TIME|2018-10-03TAF']],
  ['They came back at dawn.', ['dawn|TIME|2018-10-03TMO']],
  ['They met at Dawn Hill.', []],
  ['on the night of 3-4 June', ['the night of 3-4 June|TIME|2018-06-03TNI']],
  ['on Monday morning, October 8, it will open', ['Monday morning, October 8|TIME|2018-10-08TMO']],
  ['on Friday morning, seven men came', ['Friday morning|TIME|2018-09-28TMO']],
  ['He fell last Friday night.', ['last Friday night|TIME|2018-09-28TNI']],
  [
    'They missed Monday midnight by an hour, and a Friday Midnight Oil concert',
    ['Monday midnight|TIME|2018-10-01T24:00', 'an hour|DURATION|PT1H', 'Friday|DATE|2018-09-28'],
  ],
  [
    'On Wednesday roads were shut. A tree fell overnight.',
    ['Wednesday|DATE|2018-10-03', 'overnight|TIME|2018-10-02TNI'],
  ],
  ['in the wee hours of Sunday', ['the wee hours of Sunday|TIME|2018-09-30TMO|START']],
  [
    'On 3 May 2018 she sailed. At daybreak the next day she struck.',
    ['3 May 2018|DATE|2018-05-03', 'daybreak the next day|TIME|2018-05-04TMO'],
  ],
];

test.each(rows)('a part of the day is read: %s', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
