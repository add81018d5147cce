import { expect, test } from 'vitest';
import { unreadTimes } from './unread-times.ts';

test.each([
  ['In the week before the attack he left.', ['the week before the attack']],
  ['On 31 February 2018 she opened it, two hours after the bell.', ['31 February 2018', 'two hours after the bell']],
  ['The week before he left. The day was long before the end.', []],
])('what says when and was made no time of is left over: %s', (text, phrases) => {
  expect(unreadTimes(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(phrases);
  expect(unreadTimes(text, [{ start: 0, end: text.length }])).toEqual([]);
});
