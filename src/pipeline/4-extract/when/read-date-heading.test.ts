import { expect, it } from 'vitest';
import { readDateHeading } from './read-date-heading.ts';

const written = (text: string, isMarked = false): string | null => {
  const date = readDateHeading(text, isMarked);
  return date === null ? null : [date.year, date.month, date.day].map((one) => one ?? '?').join('-');
};

it.each([
  ['Saturday 23 November 2013', '2013-11-23'],
  ['### Sunday 24 November', '?-11-24'],
  ['Sunday, 24th of November', '?-11-24'],
  ['**23 November 2013:**', '2013-11-23'],
  ['Day 3: Tuesday 5 March', '?-3-5'],
  ['Tuesday 5 March (Day 3)', '?-3-5'],
  ['November 23rd, 2013', '2013-11-23'],
  ['The events of 4 May 2011', '2011-5-4'],
  ['Chapter 1: The morning of 18 January 2011', '2011-1-18'],
  ['Part II – Tuesday 5 March', '?-3-5'],
  ['3. The night of 3 March 1998', '1998-3-3'],
  ['Chapter 12', null],
  ['Part 3: 2011 Regulations', null],
  ['March 2011', '2011-3-?'],
  ['MARCH', '?-3-?'],
  ['2011', '2011-?-?'],
  ['2013-11-23', '2013-11-23'],
  ['23 November 2013: the flood', null],
  ['May I ask', null],
  ['Findings', null],
  ['1–3 March 2011', null],
  ['The gate was closed on 5 March', null],
  ['2011 Regulations', null],
])('“%s” is the heading of %s', (text, date) => {
  expect(written(text)).toBe(date);
});

it('lets a title follow the date of a heading by its mark', () => {
  expect(written('23 November 2013: the flood', true)).toBe('2013-11-23');
  expect(written('The flood: 23 November 2013', true)).toBeNull();
});
