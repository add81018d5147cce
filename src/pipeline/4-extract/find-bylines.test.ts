import { expect, it } from 'vitest';
import { recognisedIn } from '../testing/recognised-in.ts';

const text = 'When the floods came to Little Orme, Edith Larkin, 81, was alone in the mill.';

it.each([
  ['a bare name under the headline', ['The bell', 'Ann Carter', text]],
  ['with a date after it', ['The bell', 'Ann Carter', 'Saturday 8 June 2019', text]],
  ['with the paper', ['The bell', 'Ann Carter | The Orme Post', text]],
  ['two names', ['The bell', 'Ann Carter and Sam Field', text]],
  ['labelled', ['The bell', 'By Ann Carter', text]],
  ['at the foot', ['The bell', text, 'Additional reporting by Ann Carter']],
])('nobody of what is told: %s', (_, lines) => {
  expect(recognisedIn(...lines).people).toEqual(['Edith Larkin, other']);
});

it('is a person where the text speaks of them', () => {
  const { people } = recognisedIn('The bell', 'Ann Carter', text, 'Miss Carter rang the bell on 3 May 2019.');
  expect(people).toContain('Ann Carter, other');
});
