import { expect, it } from 'vitest';
import { namesUsed } from './names-used.ts';

it('finds the names that stand in the documents, the most used first', () => {
  const texts = ['PC Keith Palmer stood at the gate. PC Palmer was alone.', 'PC Palmer’s widow spoke of Keith.'];
  expect(namesUsed(['PC Keith Palmer', 'PC Palmer', 'Keith', 'Constable Palmer'], texts)).toEqual([
    { name: 'PC Palmer', count: 2 },
    { name: 'PC Keith Palmer', count: 1 },
    { name: 'Keith', count: 1 },
  ]);
});

it('counts whole words only, in any case', () => {
  expect(namesUsed(['Isis', 'Mr A.'], ['A crisis. ISIS, and “Isis”.', 'mr a. left; MrXA. did not'])).toEqual([
    { name: 'Isis', count: 2 },
    { name: 'Mr A.', count: 1 },
  ]);
});

it('is empty without names', () => {
  expect(namesUsed([], ['anything at all'])).toEqual([]);
});
