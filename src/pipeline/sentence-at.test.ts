import { expect, test } from 'vitest';
import { sentenceAt, sentenceBefore } from './sentence-at.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 30 },
];

test.each([
  [0, 0, undefined],
  [10, 11, 0],
  [11, 11, 0],
  [12, 11, 11],
  [29, 21, 21],
  [30, undefined, 21],
])('at %i the sentence from %s, before it the one from %s', (position, at, before) => {
  expect(sentenceAt(sentences, position)?.start).toBe(at);
  expect(sentenceBefore(sentences, position)?.start).toBe(before);
});
