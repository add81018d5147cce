/** Every way in which a report gives somebody's words → whose account the event is, without a casebook. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

const tellersOf = (words: string, ...paragraphs: readonly string[]): readonly string[] => {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources.some(({ exact }) => exact.includes(words)));
  if (timeline === null || event === undefined) throw new Error(`no event of “${words}”`);
  return (event.told?.by ?? []).map((id) => timeline.people.find((person) => person.id === id)?.name ?? '');
};

it.each([
  ['straight quotation marks', ['"The wall moved," said Gwen Parris.'], 'wall moved', 'Gwen Parris'],
  ['curly ones', ['“The wall moved,” said Gwen Parris.'], 'wall moved', 'Gwen Parris'],
  ['single ones', ['‘The wall moved,’ Gwen Parris told the inquiry.'], 'wall moved', 'Gwen Parris'],
  ['behind a colon', ['Gwen Parris said: "The wall moved at nine."'], 'wall moved', 'Gwen Parris'],
  ['in two halves', ['“The wall moved,” Gwen Parris said, “and the roof fell.”'], 'roof fell', 'Gwen Parris'],
  [
    'another’s words within',
    ['Gwen Parris told the jury: “He said ‘The wall moved’ to me.”'],
    'wall moved',
    'Gwen Parris',
  ],
  ['straight within curly', ['“He said "The wall moved" to me,” said Gwen Parris.'], 'wall moved', 'Gwen Parris'],
  [
    'over paragraphs',
    ['Gwen Parris said: “I rang.', '“The wall moved at nine.', '“Then it fell.”'],
    'wall moved',
    'Gwen Parris',
  ],
  [
    'over paragraphs, straight',
    ['Gwen Parris said: "I rang.', '"The wall moved at nine.', '"Then it fell."'],
    'wall moved',
    'Gwen Parris',
  ],
  ['reported', ['Gwen Parris said that the wall moved.'], 'wall moved', 'Gwen Parris'],
  ['reported, named behind', ['The wall had moved, said Gwen Parris.'], 'wall had moved', 'Gwen Parris'],
  ['reported, named within', ['The wall, Gwen Parris said, had moved.'], 'had moved', 'Gwen Parris'],
  ['according to', ['According to Gwen Parris, the wall moved.'], 'wall moved', 'Gwen Parris'],
  ['asked', ['Asked by Mr Kerr about it, Gwen Parris said the wall moved.'], 'wall moved', 'Gwen Parris'],
])('%s', (_, paragraphs, words, teller) => {
  expect(tellersOf(words, ...paragraphs)).toEqual([teller]);
});

it('what nobody is named for is told by nobody', () => {
  expect(tellersOf('wall moved', 'A neighbour said the wall moved at nine.')).toEqual([]);
  expect(tellersOf('wall moved', 'The inquiry heard that the wall moved at nine.')).toEqual([]);
});
