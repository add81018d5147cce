import { expect, it } from 'vitest';
import { findWords } from './find-words.ts';

const text = "The air ambulance landed at 14.56 beside PC Palmer's colleagues in the café.";

it.each([
  ['ambulance', ['ambulance']],
  ['amb', ['ambulance']],
  ['AIR amb', ['air', 'ambulance']],
  ['14.5', ['14.56']],
  ['palmer', ['Palmer']],
  ['cafe', ['café']],
  ['a', ['air', 'ambulance', 'at']],
  ['', []],
  [' , ', []],
])('“%s” finds %j', (asked, found) => {
  expect(findWords(asked, text)).toEqual(found);
});

it.each([['bus'], ['amb bus'], ['ulance']])('“%s” finds nothing', (asked) => {
  expect(findWords(asked, text)).toBeNull();
});
