import { expect, test } from 'vitest';
import { isWhole } from './whole-clause.ts';

test.each([
  ['The board declared that the quay was open', true],
  ['War was declared', true],
  ['In May 1776, the minister was dismissed', true],
  ['During his years there he was ill', true],
  ['Lighting at the quay was poor', true],
  ['The board declared', false],
  ['The board declared, on 2 March', false],
  ['The members were, nonetheless', false],
  ['Fuelled by rumours of a strike', false],
  ['Looking to the charter of the other port for a model', false],
  ['Stating that she was willing to leave', false],
  ['On the last day that the board had met, in 1914', false],
  ['The board raised the fares (although', false],
  ['The crews - encouraged by the owner', false],
  ['He died in April and, before the end of the year', false],
  ['A principled stand on a matter', false],
  ['The chair moved that the new board', false],
  ['The ferry led to a new line and eventually', false],
])('%s: %s', (clause, whole) => {
  expect(isWhole(clause)).toBe(whole);
});
