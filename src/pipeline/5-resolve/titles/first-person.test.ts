import { expect, it } from 'vitest';
import { reportedOf } from './first-person.ts';

it.each([
  ['I found out when I saw the lamps', 'he', 'he found out when he saw the lamps'],
  ['I’m relieved that my house is dry', 'she', 'she was relieved that her house is dry'],
  ["I don't remember it myself", 'he', 'he did not remember it himself'],
  ['Nobody rang me', 'he', 'Nobody rang him'],
  ['I swim there', 'she', null],
  ['We told them in 2016', 'she', null],
  ['We could hear people calling', null, 'they could hear people calling'],
  ['Our boat was late and we’ve waited', 'he', 'their boat was late and they had waited'],
  ['I swam', null, null],
  ['Mrs Venn will tell you', 'she', null],
  ['Nobody rang', 'she', 'Nobody rang'],
] as const)('%s, of %s → %s', (words, pronoun, expected) => {
  expect(reportedOf(words, pronoun)).toBe(expected);
});
