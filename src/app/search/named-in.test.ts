import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { knownNames, namedIn, namedTogether } from './named-in.ts';

const [theme, ...themes] = sampleTimeline.themes;
const [person, ...people] = sampleTimeline.people;
if (theme === undefined || person === undefined) throw new Error('The sample has no theme or nobody');

/** The sample with one theme and one person that have words of their own. */
const known = knownNames({
  ...sampleTimeline,
  themes: [{ ...theme, name: 'Crossing the ice', cues: ['rescue', 'ice boats', 'frame of mind'] }, ...themes],
  people: [
    { ...person, name: 'Captain Anna Holt', aliases: ['Capt Holt'], description: 'A retired clockmaker.' },
    { ...people[0], ...person, id: 'her-brother' as typeof person.id, name: 'Peter Holt', aliases: [] },
  ],
});
const names = (q: string) => namedIn(q, known).map(({ name }) => name);

test('a person by a name, a theme by one of the words it is known by', () => {
  expect(names('What did Capt Holt say of the rescues?')).toEqual(['Captain Anna Holt', 'Crossing the ice']);
});

test('whoever shares a word only is left out where another is named in full, and named beside where nobody is', () => {
  expect(names('Capt Holt')).toEqual(['Captain Anna Holt']);
  expect(names('Holt')).toEqual(['Captain Anna Holt', 'Peter Holt']);
});

test('beside a name, a theme by a word akin to one it is known by', () => {
  expect(names('who saved Capt Holt')).toEqual(['Captain Anna Holt', 'Crossing the ice']);
  expect(names('who painted Capt Holt')).toEqual(['Captain Anna Holt']);
});

test('half of what a theme is known by will do, less will not', () => {
  expect(names('boats')).toEqual(['Crossing the ice']);
  expect(names('anna')).toEqual([]);
});

test('by what is said of somebody, by a slip, and by a word akin, each only where nothing is nearer', () => {
  expect(names('clockmaker')).toEqual(['Captain Anna Holt']);
  expect(names('resuce')).toEqual([]);
  expect(names('petre')).toEqual([]);
  expect(names('petar')).toEqual(['Peter Holt']);
  expect(names('hulp')).toEqual([]);
  expect(names('rescuw')).toEqual(['Crossing the ice']);
  expect(names('why did they do it')).toEqual(['Crossing the ice']);
});

test('together are those named in full, no two by the same words, else a theme with each who has a word', () => {
  const together = (q: string) => namedTogether(namedIn(q, known)).map((these) => these.map(({ name }) => name));
  expect(together('rescue by Capt Holt')).toEqual([['Captain Anna Holt', 'Crossing the ice']]);
  expect(together('rescue by Holt')).toEqual([
    ['Captain Anna Holt', 'Crossing the ice'],
    ['Peter Holt', 'Crossing the ice'],
  ]);
  expect(together('Holt')).toEqual([]);
  expect(together('rescue')).toEqual([]);
});
