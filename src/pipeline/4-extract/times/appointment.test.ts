import { expect, test } from 'vitest';
import { isAppointed } from './appointment.ts';
import { tokenise } from './tokens.ts';

test.each([
  ['The ministers agreed to meet on Friday.', true],
  ['She agreed to finish the report by Friday.', true],
  ['The judge moved the hearing to Friday.', true],
  ['The council called a vote for Friday.', true],
  ['They have three things to do before Friday.', true],
  ['The parade planned for Friday was cancelled.', false],
  ['The parade planned for Friday has been called off.', false],
  ['The firm agreed to pay the fine Friday.', null],
  ['They have been asked to pay the fine on Friday.', true],
  ['She asked the court on Friday to decide.', null],
  ['The hearing had been moved to Friday.', null],
  ['The judge moved the case on Friday.', null],
  ['The shop moved from Monday to Friday.', null],
  ['They agreed to a truce Friday.', null],
  ['They agreed. To meet on Friday was wise.', null],
])('a weekday that somebody has fixed is to come, one that was called off is past: %s', (text, expected) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ lower }) => lower === 'friday');
  expect(isAppointed(tokens, at, at + 1)).toBe(expected);
});
