import { expect, it } from 'vitest';
import { attackedTitle } from './attacked-title.ts';

it.each([
  ['Ivo Kern stabbed Ada Lund and Jan Moss at a hall on 9 May.', 'Ivo Kern attacked Ada Lund and Jan Moss'],
  ['A stranger stabbed three people in the market.', 'A stranger attacked three people'],
  ['Ivo Kern stabbed Ada Lund, 25, to death.', 'Ivo Kern attacked Ada Lund'],
  ['Ivo Kern fatally stabbed Ada Lund outside.', 'Ivo Kern attacked Ada Lund'],
  ['Ivo Kern allegedly stabbed Ada Lund at a hall.', null],
  ['The court heard that Ivo Kern stabbed Ada Lund at a hall.', null],
  [
    'Ivo Kern stabbed graduates Ada Lund, 36, Dr Jan Moss, 49, and Tom Birch, 39, to death.',
    'Ivo Kern attacked graduates Ada Lund, Dr Jan Moss and Tom Birch',
  ],
  ['Ivo Kern stabbed the air.', null],
])('%s → %s', (sentence, title) => {
  expect(attackedTitle(sentence)).toBe(title);
});
