import { expect, it } from 'vitest';
import { readWords } from './read-words.ts';

const read = (text: string): string =>
  readWords(text, [{ start: 0, end: text.length }])
    .map((word) => word.text)
    .join(' ');

it.each([
  ['Leonard OSGOOD said so', 'Leonard Osgood said so'],
  ['PC Joan McADAM and Sinead O’BRIEN left', 'PC Joan McAdam and Sinead O’Brien left'],
  ['Ann SMITH-HALE, 41, was told by Mr LUNT', 'Ann Smith-Hale 41 was told by Mr Lunt'],
  ['John A. OSGOOD was there', 'John A Osgood was there'],
  ['LEONARD OSGOOD gave evidence on that day', 'Leonard Osgood gave evidence on that day'],
  ['MR OSGOOD gave evidence on that day', 'Mr Osgood gave evidence on that day'],
  ['OSGOOD, Leonard, a driver, was told of it', 'Osgood Leonard a driver was told of it'],
  ['Queen Victoria NHS Trust said so', 'Queen Victoria NHS Trust said so'],
  ['Helen Marsh KC and the BBC said so', 'Helen Marsh KC and the BBC said so'],
  ['In LONDON, Leonard Osgood said so', 'In LONDON Leonard Osgood said so'],
  ['LEONARD OSGOOD ACQUITTED', 'LEONARD OSGOOD ACQUITTED'],
  ['WITNESS STATEMENT OF SINEAD O’BRIEN', 'WITNESS STATEMENT OF Sinead O’Brien'],
  ['STATEMENT OF ANNE-MARIE LUNT, read by MR OSGOOD', 'STATEMENT OF Anne-Marie Lunt read by MR OSGOOD'],
  ['STATEMENT OF THE OSGOOD FAMILY', 'STATEMENT OF THE OSGOOD FAMILY'],
  ['MR LEONARD McADAM (sworn)', 'Mr Leonard McAdam sworn'],
  ['PC JOAN LUNT, AFFIRMED', 'PC Joan Lunt AFFIRMED'],
  ['Cross-examination by HELEN MARSH KC', 'Cross-examination by Helen Marsh KC'],
  ['SIR LEONARD OSGOOD: The BBC was there.', 'Sir Leonard Osgood The BBC was there'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
