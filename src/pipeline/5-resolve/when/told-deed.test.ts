import { expect, it } from 'vitest';
import { tellsDeed } from './told-deed.ts';

it.each([
  ['The jury concluded on 4 May that a boy of 16 drowned', true],
  ['The lamp had been hidden by ivy since 2014, the coroner found', true],
  ['A girl of nine fell from a wall that nobody had mended, an inquest has concluded.', true],
  ['One of them was in Lisbon', true],
  ['The club was in breach of its licence', false],
  ['The coroner said two wardens were walking on the far bank', true],
  ['The coroner concluded that the club’s failings had contributed to his death', false],
  ['The coroner ruled that he died by accident', false],
  ['The coroner found that the boat had not been inspected', false],
  ['The coroner said the lamp could have been mended', false],
  ['The coroner said she would write to the council about unmanned towers', false],
  ['The judge rejected a submission by Ann Toll', false],
  ['She found that he was a careful boy', false],
  ['The coroner said: “He drowned because nobody came.”', false],
])('%s → %s', (words, deed) => {
  expect(tellsDeed(words)).toBe(deed);
});
