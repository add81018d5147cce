import { expect, test } from 'vitest';
import { type FacetOption, optionsAtHand } from './facet-options.ts';

function option(id: string, more: Partial<FacetOption> = {}): FacetOption {
  return { id, label: id, called: null, count: 1, chosen: false, always: false, ...more };
}
const ids = (options: readonly FacetOption[]) => options.map((each) => each.id).join('');

test('of a long group the first ones are at hand', () => {
  expect(
    ids(
      optionsAtHand(
        [...'abcdef'].map((id) => option(id)),
        3,
      ),
    ),
  ).toBe('abc');
});

test('nothing is folded for a single one', () => {
  expect(
    ids(
      optionsAtHand(
        [...'abcd'].map((id) => option(id)),
        3,
      ),
    ),
  ).toBe('abcd');
});

test('what is chosen is never out of sight', () => {
  const options = [...'abcdef'].map((id) => option(id, { chosen: id === 'f' }));
  expect(ids(optionsAtHand(options, 3))).toBe('abcf');
});

test('those who were killed stand beside the first ones, not in their place', () => {
  const options = [...'abcdefg'].map((id) => option(id, { always: id < 'c' }));
  expect(ids(optionsAtHand(options, 3))).toBe('abcde');
});
