import { expect, it } from 'vitest';
import { namePair } from './name-pair.ts';

it.each([
  [
    'They lost each other in the smoke',
    'Mrs Dorn said that she and her husband were woken by it.',
    'Mrs Dorn and her husband lost each other in the smoke',
  ],
  ['They left at nine', 'Ada Moe and Ola Vik had a meal.', 'Ada Moe and Ola Vik left at nine'],
  ['They left at nine', 'Ada Moe and her brother were late.', 'Ada Moe and her brother left at nine'],
])('%s, after “%s”', (clause, before, expected) => {
  expect(namePair(clause, before)).toBe(expected);
});

it.each([
  ['They left at nine', 'Ada Moe and Ola Vik had met the guards.'],
  ['They left at nine', 'Mr Dorn said that she and her husband were woken.'],
  ['They left at nine', 'Ada Moe had a meal with Ola Vik.'],
  ['He left at nine', 'Ada Moe and Ola Vik had a meal.'],
])('not: %s, after “%s”', (clause, before) => {
  expect(namePair(clause, before)).toBe(clause);
});
