import { expect, it } from 'vitest';
import { nearEntities } from './near-entities.ts';

const known = [
  { id: 'kurt-cochran', name: 'Kurt Cochran' },
  { id: 'keith-palmer', name: 'PC Keith Palmer' },
  { id: 'michelle-palmer', name: 'Michelle Palmer' },
  { id: 'dr-hudson', name: 'Dr Hudson' },
];
const near = (id: string, limit?: number) => nearEntities(id, known, limit).map((one) => one.id);

it('offers those whose id holds the words of the address', () => {
  expect(near('palmer')).toEqual(['keith-palmer', 'michelle-palmer']);
  expect(near('pc-keith-palmer')[0]).toBe('keith-palmer');
});

it('sees through a slip of the finger', () => {
  expect(near('dr-hudsen')).toEqual(['dr-hudson']);
  expect(near('Kurt Cochrane')).toEqual(['kurt-cochran']);
});

it('offers nobody where nothing comes near, and no more than asked for', () => {
  expect(near('zzzz')).toEqual([]);
  expect(near('')).toEqual([]);
  expect(near('palmer', 1)).toEqual(['keith-palmer']);
});
