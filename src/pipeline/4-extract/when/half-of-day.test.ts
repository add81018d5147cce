import { expect, test } from 'vitest';
import { withoutGuessedHalf } from './half-of-day.ts';

test.each([
  ['twenty to six', '2017-11-09T05:40', '2017-11-09'],
  ['half past two on Friday', '2017-11-10T02:30', '2017-11-10'],
  ['six', '2017-11-09T06:00', '2017-11-09'],
  ['11 o’clock', '2017-11-09T11:00', '2017-11-09'],
  ['half past two in the afternoon', '2017-11-09T14:30', '2017-11-09T14:30'],
  ['14.56', '2017-11-09T14:56', '2017-11-09T14:56'],
  ['quarter past 8pm', '2017-11-09T20:15', '2017-11-09T20:15'],
  ['ten past nine', 'XXXX-XX-XXT09:10', 'XXXX-XX-XX'],
])('%s, %s → %s', (text, value, expected) => {
  const expression = { start: 0, end: text.length, text, type: 'TIME', value, reference: { kind: 'words' } } as const;
  expect(withoutGuessedHalf(expression).value).toBe(expected);
});
