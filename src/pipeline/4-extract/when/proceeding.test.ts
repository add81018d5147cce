import { expect, it } from 'vitest';
import { isProceeding } from './proceeding.ts';

it.each([
  ['10.00 The chair opened the meeting.', true],
  ['The court rose for lunch.', true],
  ['Dr Amis Rowe was sworn in.', true],
  ['Ms Bly asked Mr Kent whether the pump had been tested.', true],
  ['Mr Kent was asked about the pump.', true],
  ['The judge gave a ruling on the second letter.', true],
  ['The jury found Peter Lomax guilty of fraud.', true],
  ['The committee visited the site.', true],
  ['The chair, Cllr Una Prior, opened the meeting.', true],
  ['Mr Kent answered questions from the panel.', true],
  ['Councillors voted by five to two to refuse the plan.', true],
  ['The council voted in 2015 to sell the mill.', false],
  ['Mr Kent said that the court rose early in 2015.', false],
  ['Mr Kent had asked for a second pump.', false],
  ['Mr Kent called the depot and asked for a second pump.', false],
  ['The valve was opened at seven.', false],
  ['The mill closed in 2009.', false],
  ['Dr Amis Rowe tells the jury she closed the sluice.', false],
  ['Asked what he did then, Mr Kent told the inquiry that he ran to the pump.', false],
  ['3.10pm: Questioned about the pump, the engineer, Mr Kent, said it was new.', false],
  ['Asked about the pump, Mr Kent took the oath again.', true],
])('is a step of the proceeding: %s: %s', (sentence, step) => {
  expect(isProceeding(sentence)).toBe(step);
});
