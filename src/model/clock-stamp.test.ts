import { expect, it } from 'vitest';
import { clockStamp } from './clock-stamp.ts';

it.each([
  ['14.07 The court is sitting.', '14:07'],
  ['2.15pm: the jury comes in', '14:15'],
  ['10:21 – “I was asleep,” he says', '10:21'],
  ['12am The doors open', '00:00'],
  ['At 14.07 the court sat', null],
  ['14.56 was the time', null],
  ['25.10 The court is sitting', null],
  ['14 The court', null],
])('“%s” is stamped %s', (text, clock) => {
  expect(clockStamp(text)?.clock ?? null).toBe(clock);
});
