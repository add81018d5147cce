import { expect, it } from 'vitest';
import { dayOfNumber, dayOfWeekday, numberOfDay } from './named-day.ts';

it.each([
  ['0515 hours on the 21st', 21],
  ['the 2nd', 2],
  ['the 2nd of May', null],
  ['the 45th', null],
])('the day in “%s” is %s', (words, number) => {
  expect(numberOfDay(words)).toBe(number);
});

it.each([
  [21, '2004-06-20', '2004-06-21'],
  [19, '2004-06-20', '2004-06-19'],
  [2, '2004-06-29', '2004-07-02'],
  [28, '2004-07-02', null],
  [31, '2004-06-25', null],
  [1, '2004-12-30', '2005-01-01'],
])('the %sth told after %s is %s', (number, from, day) => {
  expect(dayOfNumber(number, from)).toBe(day);
});

it.each([
  ['Friday', '2004-06-22', '2004-06-25'],
  ['Tuesday', '2004-06-22', '2004-06-22'],
  ['Monday', '2004-06-22', '2004-06-28'],
  ['June', '2004-06-22', null],
])('the %s told after %s is %s', (words, from, day) => {
  expect(dayOfWeekday(words, from)).toBe(day);
});
