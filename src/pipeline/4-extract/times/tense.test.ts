import { expect, test } from 'vitest';
import { tenseAround } from './tense.ts';
import { tokenise } from './tokens.ts';

const tenseOf = (text: string) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ lower }) => lower === 'friday');
  return tenseAround(tokens, at, at + 1);
};

test('the nearest verb before a time decides, else the nearest after it', () => {
  expect(tenseOf('The court rose on Friday.')).toBe('past');
  expect(tenseOf('He said it will sit on Friday.')).toBe('future');
  expect(tenseOf('On Friday, she wept.')).toBe(null);
  expect(tenseOf('On Friday, she arrived.')).toBe('surely past');
});

test('a verb of another sentence does not', () => {
  expect(tenseOf('It will end. Friday is here. He left.')).toBe(null);
});
