import { expect, test } from 'vitest';
import { howFar } from './how-far.ts';

const minutes = (words: string): string => {
  const gap = howFar(words);
  return gap === null ? 'no distance' : `${gap.least / 60} to ${gap.most === null ? 'any' : gap.most / 60}`;
};

test.each([
  ['ten minutes', '7.5 to 12.5'],
  ['a minute', '0.5 to 1.5'],
  ['about ten minutes', '5 to 15'],
  ['an hour', '30 to 90'],
  ['almost an hour', '30 to 60'],
  ['half an hour', '22.5 to 37.5'],
  ['at least two hours', '90 to any'],
  ['more than two hours', '120 to any'],
  ['up to twenty minutes', '0 to 20'],
  ['a few minutes', '1 to any'],
  ['twenty-five minutes', '18.75 to 31.25'],
  ['two days', `${24 * 60} to ${3 * 24 * 60}`],
  ['10 minutes', '7.5 to 12.5'],
  ['many boats', 'no distance'],
  ['blue minutes', 'no distance'],
  ['twelve-ten minutes', 'no distance'],
])('%s → minutes: %s', (words, expected) => {
  expect(minutes(words)).toBe(expected);
});
