import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test.each([
  ['peeple', 'people'],
  ['place', 'places'],
  ['PEOPLE', 'people'],
  ['persons', null],
  ['', null],
])('%j is probably %j', (word, meant) => {
  expect(nearestWord(word, ['people', 'places', 'organisations'])).toBe(meant);
});
