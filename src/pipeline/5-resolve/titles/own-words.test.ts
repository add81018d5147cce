import { expect, it } from 'vitest';
import { ownWordsTitles } from './own-words.ts';

it.each([
  [
    'I closed the east gate',
    'she',
    ['Joan Tarrant said she closed the east gate', 'Joan Tarrant closed the east gate'],
  ],
  ['On Monday I closed my gate', 'she', ['Joan Tarrant said that on Monday she closed her gate']],
  ['I have been here since 2012', null, ['Joan Tarrant had been here since 2012']],
  ['I closed my gate', null, []],
] as const)('%s, of %s → %s', (words, pronoun, titles) => {
  expect(ownWordsTitles({ words, writer: 'Joan Tarrant', pronoun, isCommon: () => true })).toEqual(titles);
});

it('has no name for a writer who gives none', () => {
  const wording = { words: 'I closed the gate', writer: null, pronoun: null, isCommon: () => true };
  expect(ownWordsTitles(wording)).toEqual(['The writer closed the gate']);
});
