import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';
import { postNominals, titleForms } from './titles.ts';

/** Who is in a sentence that says nothing of a person but the title. */
const only = (name: string): readonly string[] => recognisedIn(`Then ${name} went in.`).people;

describe('a title before a name says that it is a person, and what part', () => {
  it.each([
    ['police', 'PC DC DS DSgt DI DCI Sgt Sergeant Inspector Superintendent PCSO WPC'.split(' ')],
    [
      'police',
      ['Det Sgt', 'Detective Constable', 'Chief Superintendent', 'Assistant Chief Constable', 'Acting Sergeant'],
    ],
    ['judge', ['Judge', 'Mr Justice', 'Lord Justice', 'Mrs Justice', 'District Judge']],
    ['expert', ['Professor', 'Prof']],
    ['official', ['Councillor', 'Cllr', 'Mayor', 'Home Secretary']],
    ['other', 'Mr Mrs Ms Miss Dr Sir Lady Lord Dame Baroness Rev Captain Colonel'.split(' ')],
  ])('%s: %s', (part, titles) => {
    const expected = titles.map((title) => [`${title} Tamsin Orrell, ${part}`]);
    const parted = titles.map((title) => only(`${title} Tamsin Orrell`));
    const alone = titles.map((title) => only(`${title} Orrell`));
    expect(parted).toEqual(expected);
    expect(alone).toEqual(expected.map(([name]) => [name?.replace('Tamsin ', '')]));
  });

  it.each([
    ['counsel', ['QC', 'KC']],
    ['official', ['MP', 'MSP']],
    ['other', ['OBE', 'MBE', 'CBE', 'FRCPath', 'FRCS', 'MD', 'PhD', 'JP']],
  ])('so do letters behind it: %s, %s', (part, letters) => {
    expect(letters.map((one) => only(`Tamsin Orrell ${one}`))).toEqual(
      letters.map((one) => [`Tamsin Orrell ${one}, ${part}`]),
    );
    expect(letters.filter((one) => !postNominals.has(one))).toEqual([]);
  });

  it('a rank has every form that it is written in', () => {
    expect(new Set(titleForms(['DSgt']))).toEqual(new Set(['Detective Sergeant', 'DS', 'DSgt']));
  });
});
