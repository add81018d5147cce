import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

test.each([
  [`PC Palmer's widow said he was "left to die"`, 'PC Palmer’s widow said he was “left to die”'],
  [`The trustees' boat was 'sound'`, 'The trustees’ boat was ‘sound’'],
  ['The boat – “sound” – sank', 'The boat – “sound” – sank'],
  ['The crew - all six - left', 'The crew – all six – left'],
  ["The ``old'' quay", 'The “old” quay'],
  ['A half-built "quay', 'A half-built "quay'],
  ["The '90s", "The '90s"],
])('%s → %s', (words, set) => {
  expect(typeset(words)).toBe(set);
});
