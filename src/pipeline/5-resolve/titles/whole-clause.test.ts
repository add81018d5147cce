import { expect, it } from 'vitest';
import { isWhole } from './whole-clause.ts';

it.each([
  ['The helicopter landed', true],
  ['Owen Hart said he thought', false],
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
  ['At the inquest, barrister Ada Lund, who shared a table', false],
  ['At the inquest, barrister Ada Lund, who shared a table, said it was full', true],
  ['Mr Petty said: Based on the evidence of the lamp', false],
  ['(Tuesday) and for the rest of the week it was heard', false],
  ['Mr Petty carried lamps, during', false],
  ['Mr Petty and injured three others', false],
  ['Ana Petty were all hurt', false],
  ['Mr Petty and injured passengers were taken ashore', true],
  ['The gate was shut, and on 5 March 1971', false],
  ['The bell was rung in May, and in June', true],
  ['Ms Vale was told by the director', false],
  ['Ms Vale was told by the director that the lamp had failed', true],
  ['Mr Petty would appear', false],
  ['Mr Petty was arrested in connection', false],
  ['The inspector asked anyone', false],
])('%s: %s', (clause, whole) => {
  expect(isWhole(clause)).toBe(whole);
});
