/** Names that several documents have, without a casebook. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const peopleOf = (...texts: readonly string[]): readonly string[] => {
  const documents = texts.map((text, at) => ({ file: `report-${at + 1}.txt`, bytes: new TextEncoder().encode(text) }));
  const { timeline } = convert({ documents, casebook: null }, { editor: false });
  if (timeline === null) throw new Error('no timeline');
  return timeline.people.map(({ name, aliases, recognised }) => `${[name, ...aliases].join(' = ')} by ${recognised}`);
};

it.each([
  [
    'a surname in another document is whoever has it in full',
    ['Marguerite Stannard, a signaller, set the points.', 'Ms Stannard told the inquiry that the lever stuck.'],
    ['Marguerite Stannard = Ms Stannard by rules'],
  ],
  [
    'so is a rank',
    ['Sgt Stannard left.', 'Sergeant Olive Stannard told the inquiry that she had left.'],
    ['Sergeant Olive Stannard = Sgt Stannard by rules'],
  ],
  [
    'of two with one surname neither is taken for the other',
    ['Paul Harker, a farmer, found the boot.', 'Julia Harker, a vet, treated the dog.'],
    ['Paul Harker by rules', 'Julia Harker by rules'],
  ],
])('%s', (_, texts, expected) => {
  expect(peopleOf(...texts)).toEqual(expected);
});
