import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

describe('who is called by a given name alone', () => {
  it.each([
    [
      'with an age, at the beginning',
      ['They told of the death of Edith Larkin.', 'Edith, 34, a baker, was struck at the ford.'],
      ['Edith Larkin = Edith'],
    ],
    [
      'as the subject, under a line that names her',
      ['The parents of Edith Larkin wrote this.', 'Edith was born in 1985. Edith’s friends came.'],
      ['Edith Larkin = Edith'],
    ],
    ['before the full name', ['Edith, 34, fell.', 'Edith Larkin was a baker.'], ['Edith Larkin = Edith']],
    ['of another age', ['Edith Larkin, 71, was there.', 'Edith, 34, a baker, fell.'], ['Edith Larkin', 'Edith']],
    [
      'of either of two',
      ['Edith Larkin, 71, met Edith Moss, 34.', 'Later Edith, 34, fell.'],
      ['Edith Larkin = Edith', 'Edith Moss = Edith'],
    ],
    ['a station', ['Victoria Hale, a baker, waited in Victoria.'], ['Victoria Hale = Victoria']],
    [
      'a relative of another family',
      ['Constable David Pell came.', 'Edith Larkin wept. Her father, David, was there.'],
      ['Constable David Pell', 'Edith Larkin', 'David'],
    ],
    [
      'a relative of the family',
      ['David Larkin came.', 'Edith Larkin wept. Her father, David, was there.'],
      ['David Larkin = David', 'Edith Larkin'],
    ],
    ['a word of the calendar', ['April Larkin, 30, left in April.'], ['April Larkin']],
    ['a verb', ['Will Larkin, 30, left. Will the gate hold?'], ['Will Larkin']],
  ])('%s', (_, paragraphs, expected) => {
    expect(recognisedIn(...paragraphs).aliases).toEqual(expected);
  });

  it('means in each paragraph or document whom that has named, and nobody beside two of the name', () => {
    expect(
      recognisedIn('Edith Larkin, 71, ran. Edith fell.', 'Edith Moss, 34, came. Edith left.').unrecognised,
    ).toEqual([]);
    expect(recognisedIn('Edith Larkin, 71, met Edith Moss, 34. Then Edith left.').unrecognised).toEqual(['Edith']);
  });
});
