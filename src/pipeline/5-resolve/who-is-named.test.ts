import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../model/entities.ts';
import { personId } from '../../model/ids.ts';
import { convert } from '../pipeline.ts';
import { briefName } from './titles/brief-name.ts';

/** The events of an invented report. */
function events(text: string) {
  const bytes = new TextEncoder().encode(text);
  return (
    convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false }).timeline?.events ?? []
  );
}

describe('a title names whom it tells of', () => {
  it.each([
    [
      'whose it is, where the sentence before leaves one person',
      'Mr Vole was convicted of theft on 4 May 2019. His conviction was quashed on 9 June 2020.',
      'Mr Vole’s conviction was quashed on 9 June 2020',
    ],
    [
      'though she be named who cannot be “his”',
      'Mr Vole rang Mrs Dane on 4 May 2019. His car was sold on 9 June 2020.',
      'Mr Vole’s car was sold on 9 June 2020',
    ],
    [
      'of whom counsel speaks, for nobody submits that of themselves',
      'Rosa Pell was killed on 3 May 2019 and Ivo Dorn was jailed on 9 June 2020. In mitigation, Piet Vale KC said Mr Dorn had sold his house in 2019. He had no job in 2020.',
      'Mr Dorn had no job in 2020',
    ],
    [
      'whom the sentence before says something of, though two have the name',
      'Rosa Dorn died on 4 May 2019. Her sister is Ada Dorn. The night was cold.\n\nMs Dorn was a cook. She had come to Lowick in 2014.',
      'Ms Dorn had come to Lowick in 2014',
    ],
    [
      'nor after an order to another woman',
      'Rosa Dorn died on 4 May 2019. Ms Dorn told Mrs Moe to wait. She left in 2014.',
      'She left in 2014',
    ],
    [
      'without the turn by which it is singled out',
      'Mr Vole ran to the yard on 4 May 2019. It was Mr Vole who rang the bell at 9pm.',
      'Mr Vole rang the bell at 9pm',
    ],
    [
      'not where it may be another',
      'Mr Vole met a neighbour on 4 May 2019. His car was sold on 9 June 2020.',
      'His car was sold on 9 June 2020',
    ],
    [
      'nor after what is told of somebody else’s people',
      'Mr Vole said on 3 May 2019 that Elias’s uncle had gone. His car was sold on 9 June 2020.',
      'His car was sold on 9 June 2020',
    ],
    [
      'nor of two men',
      'Mr Vole rang Mr Dane on 4 May 2019. His car was sold on 9 June 2020.',
      'His car was sold on 9 June 2020',
    ],
    [
      'once, where the words have who tells it',
      'Mr Dorn died on 4 May 2019. His widow, Ana Dorn, said in 2020 that she was never told.',
      'Ana Dorn said in 2020 that she was never told',
    ],
    [
      'nor by whom the same word means further on',
      'A lodger, 23, was held on 4 May 2019. He told Constable Ivo Kern on 5 May 2019 that he had been ill.',
      'He told Constable Ivo Kern on 5 May 2019 that he had been ill',
    ],
    [
      'nor anybody as dead who is not known to be',
      'Inquest into the death of Piet Dorn, 23. At noon on 4 May 2019 a night porter, Mark Vik, found him cold and rang the bell. The crew took over at 1pm and he was pronounced dead at 1.15pm.',
      'He was pronounced dead at 1.15pm',
    ],
    [
      'one of them',
      'Two pilots were trained in 2014. One of them, the mate’s son Ola Vik, was in Oslo on 3 May 2015.',
      'Ola Vik was in Oslo on 3 May 2015',
    ],
    [
      'by the name, where the description leaves no room for the rest',
      'The surveyor who renewed the papers of the mill boat in June 2014, Mr Tor Rask, did not ask to see the hatch.',
      'Mr Tor Rask did not ask to see the hatch',
    ],
    [
      'behind a time of several words',
      'Mrs Dane moved to Oslo. Between 4 May and 9 June 2019 she wrote to the harbour board six times.',
      'Between 4 May and 9 June 2019 Mrs Dane wrote to the harbour board six times',
    ],
    [
      'after a sister who is called so',
      'Piet Dorn was born on 3 May 1990, an hour after his twin sister, Ida. He left school in 2006.',
      'Piet Dorn left school in 2006',
    ],
  ])('%s', (_, text, title) => {
    expect(events(text).map((one) => one.title)).toContain(title);
  });

  it('and whoever is named so is among its people', () => {
    const found = events('Mr Vole was convicted of theft on 4 May 2019. His conviction was quashed on 9 June 2020.');
    expect(found.find(({ title }) => title.includes('quashed'))?.people.map(({ id }) => id)).toEqual(['mr-vole']);
  });
});

describe('a name in brief', () => {
  it.each([
    ['Detective Sergeant Laura Wynn', 'Detective Sergeant Wynn'],
    ['Mr Arthur Penn', 'Mr Penn'],
    ['Sir Alan Mere', 'Sir Alan'],
    ['Laura Wynn', null],
  ])('%s → %s', (name, brief) => {
    const person: Person = { id: v.parse(personId, 'one'), name, aliases: [], part: 'other', recognised: 'rules' };
    const namesake: Person = { ...person, id: v.parse(personId, 'two'), name: name.replace(/\S+ (?=\S+$)/u, 'Ida ') };
    expect(briefName(person, [person])).toBe(brief);
    expect(briefName(person, [person, namesake])).toBeNull();
  });
});
