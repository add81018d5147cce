import { describe, expect, it } from 'vitest';
import { recognisedIn } from '../../testing/recognised-in.ts';

const killed = 'Ruth Hale, 34, and her sister Jean Hale, 29, were killed at the crossing.';

describe('relatives of somebody who was killed are bereaved', () => {
  it.each([
    ['Her father, David, said so.', 'David, bereaved'],
    ['Her brother Tom spoke of it.', 'Tom, bereaved'],
    ['Their mother, Anna Hale, wept.', 'Anna Hale, bereaved'],
    ['Ruth’s husband, Peter, said so.', 'Ruth’s husband Peter, bereaved'],
    ['Ruth’s brother Tom said so.', 'Ruth’s brother Tom, bereaved'],
    ['Jean’s partner, Kofi Mensah, said so.', 'Kofi Mensah, bereaved'],
    ['The sisters’ father, David Hale, said so.', 'David Hale, bereaved'],
    ['Tom, their cousin, said so.', 'Tom, bereaved'],
  ])('%s', (sentence, expected) => {
    expect(recognisedIn(killed, sentence).people).toContain(expected);
  });

  it('nobody of “the widow of Mr Holt’s brother”', () => {
    const { people } = recognisedIn('Ada Lunt met the widow of Mr Holt’s brother. Mr Holt told the inquest so.');
    expect(people).toEqual(['Mr Holt, witness']);
  });

  it('one and the same, by the name that stands beside it elsewhere', () => {
    const { people } = recognisedIn(
      'The widow of Alan Orr, who was killed at the crossing, gave evidence.',
      'Ruth Orr, widow of Mr Orr, said they had been let down.',
    );
    expect(people).toContain('Ruth Orr, bereaved');
    expect(people.filter((one) => /idow/.test(one))).toEqual([]);
  });

  it('not those of somebody else', () => {
    const { people } = recognisedIn(killed, 'The driver, Owen Dorn, was not hurt. His mother, Ada, met him.');
    expect(people).toContain('Ada, other');
  });

  it('by what they are called afterwards', () => {
    const { aliases } = recognisedIn(killed, 'Jean’s partner, Kofi Mensah, left. Jean’s partner wept.');
    expect(aliases).toContain('Kofi Mensah = Jean’s partner');
  });
});
