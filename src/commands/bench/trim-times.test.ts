import { expect, it } from 'vitest';
import { trimTimes } from './trim-times.ts';

it.each([
  ['On Monday, he', 3, 10, 'Monday'],
  ["the '80s.", 4, 9, "'80s"],
  ['in Nov. he', 3, 7, 'Nov.'],
  ['at 2 p.m., he', 2, 10, '2 p.m.'],
])('%s', (text, start, end, expected) => {
  const [time] = trimTimes(text, [{ start, end, type: 'DATE', value: '' }]);
  expect(text.slice(time?.start, time?.end)).toBe(expected);
});

it('leaves out what is nothing but marks', () => {
  expect(trimTimes('a, b', [{ start: 1, end: 3, type: 'DATE', value: '' }])).toEqual([]);
});
