import { expect, it } from 'vitest';
import { isWhole } from './whole-clause.ts';

it.each([
  ['The helicopter landed', true],
  ['Dr Mallory told the Rowan Ward Inquiry', false],
  ['Mr Petty told investigators', false],
  ['The family of Mr Petty said in a statement read', false],
  ['The family of Mr Petty said in a statement read by their solicitor', false],
  ['The company said in an email', false],
  ['The company said in an email that the lamp had failed', true],
  ['Mr Petty told his wife', false],
  ['Mr Petty was told to stay', true],
  ['Mr Petty told nobody', true],
  ['At 6 pm, while the choir was singing', false],
  ['In the spring, and had been refused twice', false],
  ['At dawn the crew left, while the others stayed', true],
  ['A climbing instructor who fell to her death', false],
  ['A climbing instructor who fell to her death had reported a rope', true],
])('%s: %s', (clause, whole) => {
  expect(isWhole(clause)).toBe(whole);
});
