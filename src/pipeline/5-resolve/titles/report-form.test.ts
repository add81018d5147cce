import { expect, it } from 'vitest';
import { reportForm } from './report-form.ts';

it.each([
  ['Judge Holt says the gate was open', 'Judge Holt said the gate was open'],
  ['Judge Holt reminds jurors of the rules', 'Judge Holt reminded jurors of the rules'],
  ['The lifeboat reaches the wreck', 'The lifeboat reached the wreck'],
  ['The inquiry sits', 'The inquiry sat'],
  ['There is no plan', 'There was no plan'],
  ['She told jurors that they will hear him', 'She told jurors that they would hear him'],
  ['His will was read', 'His will was read'],
  ['Police confirmed that two men have been charged', 'Police confirmed that two men had been charged'],
  ['He said the gate would have been shut', 'He said the gate would have been shut'],
  ['The trial continues', 'The trial was to continue'],
  ['The inquests resume on Tuesday', 'The inquests resume on Tuesday'],
  ['The inquiry resumes on Tuesday', 'The inquiry was to resume on Tuesday'],
  ['Mr Dorn is due to give evidence again', 'Mr Dorn was due to give evidence again'],
  ['Mr Dorn, from Holm in the north, denies a charge', 'Mr Dorn denied a charge'],
  ['Tributes will be paid to six', 'Tributes were to be paid to six'],
  ['Two of the adults have been named', 'Two of the adults were named'],
  ['Next of kin have been informed', 'Next of kin were informed'],
  ['Mr Dorn has only been to two matches', 'Mr Dorn had only been to two matches'],
  ['Lords reject eight claims by relatives', 'Lords reject eight claims by relatives'],
  ['The exiles in Miami will now march', 'The exiles in Miami were now to march'],
  ['Mr Dorn will give evidence next week', 'Mr Dorn was to give evidence next week'],
  ['The families will hear the rest on Monday', 'The families were to hear the rest on Monday'],
  ['Mr Dorn was released and will be sentenced in May', 'Mr Dorn was released and was to be sentenced in May'],
  ['The jury is sitting in the town hall', 'The jury was sitting in the town hall'],
  ['The report of that visit has never been found', 'The report of that visit was never found'],
  ['An appeal to build forty homes has been dismissed', 'An appeal to build forty homes was dismissed'],
  ['The officers have lost the letter', 'The officers had lost the letter'],
  ['Ms Vale said what the maker says', 'Ms Vale said what the maker says'],
  ['The doctor who is leaving was asked', 'The doctor who is leaving was asked'],
])('%s', (words, past) => {
  expect(reportForm(words)).toBe(past);
});
