import { expect, test } from 'vitest';
import { splitLines } from './split-lines.ts';
import { writtenDate } from './written-date.ts';

const dateOf = (...lines: string[]) => writtenDate(lines.join('\n'), splitLines(lines.join('\n')))?.published ?? null;

test.each([
  ['Dated 14 May 2021', '2021-05-14'],
  ['Dated: 14th May 2021.', '2021-05-14'],
  ['DATED this 3rd day of June 2019', '2019-06-03'],
  ['Signed Joan Tarrant, this 3rd day of June 2019', '2019-06-03'],
  ['Signed: Joan Tarrant, Area Coroner, 3 June 2019', '2019-06-03'],
  ['Signed on Monday 3 June 2019', '2019-06-03'],
  ['Published: 5 May 2020 at 14:03 BST', '2020-05-05T14:03+01:00'],
  ['Last updated 5 May 2020', '2020-05-05'],
  ['9 14 May 2021', '2021-05-14'],
  ['9. 14 May 2021 Joan Tarrant', '2021-05-14'],
])('at the foot: %s', (line, published) => {
  expect(dateOf('Statement', 'I left on Monday.', line)).toBe(published);
});

test.each([
  ['SALTWICK, 4 June 2019 — The quay was shut.', '2019-06-04'],
  ['NEW SALTWICK, June 4, 2019 (Quay News) - The quay was shut.', '2019-06-04'],
  ['HC Deb 4 June 2019 vol 812 cc12-14', '2019-06-04'],
  ['HL Deb 4 June 2019', '2019-06-04'],
  ['Volume 812: debated on Tuesday 4 June 2019', '2019-06-04'],
  ['SALTWICK, Norfolk, June 4, 2019 (Quay News) -', '2019-06-04'],
])('at the head: %s', (line, published) => {
  expect(dateOf('Quay shut', line, 'It was inspected last year.')).toBe(published);
});

test.each([
  [['SALTWICK, 4 June — The quay was shut.']],
  [['Signed copies were sent on 14 May 2021.']],
  [['The lease was signed on 14 May 2021.']],
  [['Dated 31 February 2021']],
  [['14 May 2021']],
  [['HC Deb 4 June 2019 was cited.']],
  [['9. 14 May 2021 was a Friday.']],
  [['Decision date: 14 May 2021', ...Array.from({ length: 7 }, () => 'It rained.')]],
  [['Dated 14 May 2021', 'I left on Monday.', 'Dated 15 May 2021']],
  [['Dated 14 May 2021', ...Array.from({ length: 7 }, () => 'It rained.')]],
])('none: %j', (lines) => {
  expect(dateOf('Statement', ...lines)).toBeNull();
});

test.each([
  ['DETERMINATION by SHERIFF ANN ORR', 'Orrin, 30 November 2021', '2021-11-30'],
  ['In the Crown Court at Saltwick', 'Saltwick, 3rd June 2019.', '2019-06-03'],
  ['Opinion of Lord Marr', 'Orrin Castle, 30 November 2021', '2021-11-30'],
  ['The Marsh bridge', 'Marsh bridge, 3 March 2018', null],
  ['A ruling was given in June.', 'Orrin, 30 November 2021', null],
  ['JUDGMENT', 'Orrin, November 2021', null],
])('a decision: %s, %s', (head, line, published) => {
  expect(dateOf(head, 'into the death of JOHN LAIRD', line, 'INTRODUCTION', 'It was held last year.')).toBe(published);
});
