import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

const rows: readonly (readonly [text: string, last: string])[] = [
  ['In March 1917 they marched, and that same day they fell.', 'that same day|DATE|1917-03-XX'],
  ['In March 1917 they marched, and three days later they fell.', 'three days later|DATE|1917-XX-XX'],
  ['In April 1792 they met; the war came a few weeks later.', 'a few weeks later|DATE|1792-WXX'],
  ['In 1792 they met; the war came months later.', 'months later|DATE|1792-XX'],
  ['In the second week of August 1914 they marched. On the Sunday they met.', 'Sunday|DATE|1914-08-16'],
  ['On 3 March 1798 they came. On the 7th of that month they left.', 'the 7th of that month|DATE|1798-03-07'],
  ['On 3 March 1798 they came. At first light they left.', 'first light|TIME|1798-03-03TMO'],
  ['On the night of 3 March 1798 they took the bridge. At dawn they fled.', 'dawn|TIME|1798-03-04TMO'],
  ['At 11 p.m. on 3 March 1798 they came. By 5 a.m. they had gone.', '5 a.m.|TIME|1798-03-04T05:00'],
  ['On 3 March 1798 they came. At dawn they fled.', 'dawn|TIME|1798-03-03TMO'],
  ['In the first week of March 1917 they met. In the same month they fell.', 'the same month|DATE|1917-03'],
  ['On 5 June 1789 he fell. At the same time a mill burned.', 'the same time|DATE|1789-06-05'],
  ['By 10 August 1790 some had left the Club of ’89.', '’89|DATE|1789'],
  ['The bridge was built in 1790 and stands today.', 'today|DATE|PRESENT_REF'],
  ['On 28 May 1940 they sailed; by the end of the month all had left.', 'the end of the month|DATE|1940-05|END'],
  ['In April 1951 came the Spring Offensive.', 'the Spring|DATE|1951-SP'],
];

test.each(rows)('a narrative tells a time from the one told, no finer than it knows: %s', (text, last) => {
  expect(timesIn(text, { voice: 'narrative' }).at(-1)).toBe(last);
});

test('a reporter’s “at the same time” is no time, and “today” is the day of publication', () => {
  expect(timesIn('At the same time a mill burned today.')).toEqual(['today|DATE|2018-10-03']);
});
