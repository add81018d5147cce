import { expect, it } from 'vitest';
import { idPattern } from '../../model/ids.ts';
import { candidateId } from './candidate-id.ts';
import { idGiver, wordsIds } from './give-ids.ts';

const paragraph = 'A paragraph of its own.';
const stem = (exact: string) => candidateId(exact, paragraph, false).replace(/-[0-9a-f]{6}$/, '');

it.each([
  ['The helicopter landed at 14.56', 'helicopter-landed-14-56'],
  ['Inés Ardal said so', 'said-so'],
  ['The mill had closed on 3 June 1998, its naïve owner said', 'mill-closed-1998-naive-owner-said'],
  ['a word of unusual length: antidisestablishmentarianism and electroencephalographically', 'word-unusual-length'],
  ['10.21 The judge sends the jury home', 'judge-sends-jury-home'],
  ['The guard was stabbed at the gate', 'event'],
  ['Мельница закрылась в июне', 'event'],
  ['…', 'event'],
])('%s → %s', (exact, expected) => {
  expect(stem(exact)).toBe(expected);
  expect(candidateId(exact, paragraph, false)).toMatch(idPattern);
});

it('takes other quotation marks, spaces and capitals for the same words', () => {
  const id = candidateId('The ferry “left” the quay at 9', paragraph, false);
  expect(candidateId('the ferry "left"  the quay at 9.', 'Elsewhere.', false)).toBe(id);
  expect(candidateId('The ferry left the quay at 10', paragraph, false)).not.toBe(id);
});

it('tells few words apart by their paragraph, and many words only where they are said twice', () => {
  expect(candidateId('He agreed', 'One.', false)).not.toBe(candidateId('He agreed', 'Two.', false));
  const giveId = idGiver(['of-the-editor']);
  const words = 'The ferry left the quay at nine';
  const idIn = (paragraph: string) => giveId(wordsIds()(words, paragraph));
  const [first, second, third] = [idIn('One.'), idIn('Two.'), idIn('Two.')];
  expect(first).toBe(candidateId(words, 'One.', false));
  expect(second).toBe(candidateId(words, 'Two.', true));
  expect(third).toBe(`${second}-2`);
});

it('takes a book on one line for no more than its beginning', () => {
  const book = 'It rained. '.repeat(1000);
  expect(candidateId('He agreed', book, false)).toBe(candidateId('He agreed', `${book}And then?`, false));
});
