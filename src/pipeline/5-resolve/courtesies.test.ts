import { expect, it } from 'vitest';
import { agrees, isCourtesy } from './courtesies.ts';

it.each([
  ['Sir, those are my questions.', true],
  ['Thank you, Ms Holt.', true],
  ['Mr Pell, thank you.', true],
  ['If you turn to page 4 of your statement, you describe the evening.', true],
  ['I have no further questions, my Lord.', true],
  ['We will take a break now until 11.15.', true],
  ['Let’s look at the plan of 4 May 2019.', true],
  ['I want to ask about the evening of 4 May 2019.', true],
  ['I am grateful.', true],
  ['We have heard that she told you at 5pm that it was shut.', false],
  ['Sir, the gate was shut at 5pm.', false],
  ['If you had turned the key, it would have opened.', false],
  ['You told the police on 9 May that the gate was shut.', false],
  ['The inquiry will adjourn until 4 May.', false],
])('%s → %s', (words, expected) => {
  expect(isCourtesy(words)).toBe(expected);
});

it.each([
  ['A. That is what I said.', true],
  ['Yes, that would be right.', true],
  ['That’s my recollection.', true],
  ['That is what I said to Mr Pell at noon.', false],
  ['It was right of the gate.', false],
])('an answer: %s → %s', (words, expected) => {
  expect(agrees(words)).toBe(expected);
});
