import { expect, test } from 'vitest';
import { tellingLength, tellsHappening } from './happening.ts';

test.each([
  ['The engine stopped.', true],
  ['Two men were taken ashore.', true],
  ['A doctor was called to the lane.', true],
  ['The ferry sank at 9.30am.', true],
  ['The engine did not stop.', false],
  ['It would have stopped.', false],
  ['He was 52.', false],
  ['The gate was shut.', false],
  ['A man called Hay, a hundred of them.', false],
  ['No boat came.', false],
  ['The hatch opened on 4 May 2001.', true],
  ['May the hatch open?', false],
  ['Had anyone called?', false],
  ['If the engine stopped, they rowed.', false],
  ['They say "the engine stopped".', false],
])('%s → %s', (words, expected) => {
  expect(tellsHappening(words)).toBe(expected);
});

test.each([
  ['Captain Moran told the inquiry that the ferry left.', 'the ferry left.'],
  ['Captain Moran said the ferry left.', 'the ferry left.'],
  ['Dr Hale, of the hospital team, said he was called.', 'he was called.'],
  ['The ferry left.', 'The ferry left.'],
  ['Mr Hale heard a noise.', 'Mr Hale heard a noise.'],
  ['The court heard that he left.', 'he left.'],
])('%s → %s', (words, expected) => {
  expect(words.slice(tellingLength(words))).toBe(expected);
});
