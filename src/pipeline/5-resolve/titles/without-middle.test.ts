import { expect, test } from 'vitest';
import { withoutMiddle, withoutRelative } from './without-middle.ts';

test('what parts a subject from its verb is left out', () =>
  expect(withoutMiddle('Fourteen ports, including Wick, Orrin and Hale, signed it')).toBe('Fourteen ports signed it'));

test.each([
  'Orrin College graduates Jack Moss, 25, and Ada Plum, 23, were seen at the gate',
  'Ivo Kern, 27, and his accomplices Max Orr, 22, and Tom Lund, 30, were seen',
])('what names others as well stays: %s', (sentence) => expect(withoutMiddle(sentence)).toBe(sentence));

test.each([
  [
    'The tram, the 05.52 from Orrin, which carried 84 people, left the rails at noon',
    'The tram left the rails at noon',
  ],
  [
    'The inquiry found that the foreman, whose shift had been due to end but who had agreed, being asked, to stay, signed the form',
    'The inquiry found that the foreman signed the form',
  ],
  ['The mate, the cook and the boy, who was 12, were lost', 'The mate, the cook and the boy, who was 12, were lost'],
  [
    'The foreman, who, being short of men, had stayed, signed the form',
    'The foreman, who, being short of men, had stayed, signed the form',
  ],
  ['The gate was open, which nobody saw, and was left so', 'The gate was open, which nobody saw, and was left so'],
  ['Ada Plum, Ned Tarr, who was 12, and a cook were lost', 'Ada Plum, Ned Tarr, who was 12, and a cook were lost'],
])('“%s” without who or which it was', (sentence, shorter) => expect(withoutRelative(sentence)).toBe(shorter));
