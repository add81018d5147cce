import { expect, it } from 'vitest';
import { nameSomebody } from './name-somebody.ts';

it.each([
  ['She was never found', 'A woman in a red coat climbed down.', 'The woman was never found'],
  ['He left in June', 'It rained. The second engineer had measured it.', 'The engineer left in June'],
  ['He left in June', 'A woman climbed down.', 'He left in June'],
  ['He left in June', 'The engineer met Mr Kell.', 'He left in June'],
  ['He left in June', 'The engineer met the captain.', 'He left in June'],
  ['She waited for hours', 'An officer told her to wait.', 'She waited for hours'],
  ['It left in June', 'The engineer went.', 'It left in June'],
  ['She began at once', 'Dr Lund said she landed at 14.40. The officer had fallen.', 'She began at once'],
  ['She began at once', 'A woman ran up, and Mr Lund said he saw her. The nurse had a bag.', 'She began at once'],
  ['She began at once', 'Mr Lund said he landed at 14.40. The nurse had a bag.', 'The nurse began at once'],
])('%s, behind %s', (clause, before, named) => {
  expect(nameSomebody(clause, before)).toBe(named);
});
