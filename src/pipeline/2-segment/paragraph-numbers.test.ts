import { expect, it } from 'vitest';
import { paragraphNumbers } from './paragraph-numbers.ts';

it.each([
  ['a numbered report', ['3.11 The gate was open.', '3.12 Ms Finn told us.', '4.1 The crew left.'], [5, 5, 4]],
  ['with headings and gaps', ['3.9 The gate', 'The crew', '3.10 “We left', '3.11. He', '3.40 She'], [4, 0, 5, 6, 5]],
  ['three figures', ['2.1 The', '2.1.1 The', '2.1.2 A'], [4, 6, 6]],
  ['whole numbers', ['1 The gate', '2 Ms Finn', '3 The crew', '4 It'], [2, 2, 2, 2]],
  ['the stamps of a live report', ['14.07 The court sits.', '14.20 The jury', '15.01 It rises'], [0, 0, 0]],
  ['stamps in a hurry', ['9.58 The court', '9.59 The jury', '10.20 He', '10.41 She', '11.02 It'], [0, 0, 0, 0, 0]],
  ['two stamps alone', ['14.07 The court sits.', '14.08 The jury comes in'], [0, 0]],
  ['figures that sentences open with', ['12 Mill Lane was empty', '13 Mill Lane too'], [0, 0]],
  ['a log', ['0900 Road closed', '1810 hrs: Ms Finn arrives', 'It rained', '2015 – Crew stood down'], [5, 10, 0, 7]],
  ['years', ['1912 The weir was built', '1945 The gate', '2003 The pumps'], [0, 0, 0]],
  ['years and no times', ['1474 The weir', '0900 The gate'], [0, 0]],
  ['days', ['3 June 2018: The board', '4 June 2018: The crew', '5 June – It', '6 June 2018'], [0, 0, 0, 0]],
  ['half a price', ['3.50 pounds were paid'], [0]],
])('%s', (_, paragraphs, ends) => {
  expect(paragraphNumbers(paragraphs)).toEqual(ends);
});
