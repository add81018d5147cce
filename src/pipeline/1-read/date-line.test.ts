import { expect, test } from 'vitest';
import { readDateLine } from './date-line.ts';
import { ownDate } from './own-date.ts';
import { splitLines } from './split-lines.ts';

test.each([
  ['Published 14 May 2019, 16.30', '2019-05-14T16:30'],
  ['Published: 14 May 2019', '2019-05-14'],
  ['Published on Tuesday, May 14, 2019 at 4:30 p.m.', '2019-05-14T16:30'],
  ['Wednesday 3 October 2018 20:23 BST', '2018-10-03T20:23+01:00'],
  ['Wed 3 Oct 2018 20.23 BST', '2018-10-03T20:23+01:00'],
  ['First published on Wed 3 Oct 2018 17.35 BST', '2018-10-03T17:35+01:00'],
  ['Last updated 3 October 2018', '2018-10-03'],
  ['Last updated 4 October 2018; first published 3 October 2018', '2018-10-03'],
  ['PUBLISHED: 20:23, 3 October 2018 | UPDATED: 21:10, 3 October 2018', '2018-10-03T20:23'],
  ['Wed 3 Oct 2018 17.35, last updated 20.41', '2018-10-03T17:35'],
  ['3 October 2018 • 8:23pm', '2018-10-03T20:23'],
  ['(3rd October 2018)', '2018-10-03'],
  ['2018-10-03T20:23:00Z', '2018-10-03T20:23+00:00'],
  ['Date: 2018-10-03', '2018-10-03'],
  ['Delivered: 3 October 2018', '2018-10-03'],
  ['Judgment delivered on 3 October 2018', '2018-10-03'],
  ['14/05/2019 16:30', '2019-05-14T16:30'],
  ['Decision date: 3 October 2018', '2018-10-03'],
  ['Oct. 3, 2018 8:23 p.m. EDT', '2018-10-03T20:23-04:00'],
  ['3\u00a0Octo\u00adber\u200b 2018', '2018-10-03'],
  ['By Ada Lind | Wednesday 3 October 2018', '2018-10-03'],
  ['Issued on 3 May 2021 at 16.30', '2021-05-03T16:30'],
  ['Issued 3 May 2021', '2021-05-03'],
  ['Issued by Harlow Constabulary on Monday 3 May 2021', '2021-05-03'],
  ['Released: 16:30, 3 May 2021', '2021-05-03T16:30'],
  ['For immediate release: 3 May 2021', '2021-05-03'],
  ['FOR RELEASE AT 10AM ON 3 MAY 2021', '2021-05-03T10:00'],
  ['Embargoed until 00.01 on 3 May 2021', '2021-05-03T00:01'],
  ['Date of issue: 3 May 2021', '2021-05-03'],
])('%s', (line, published) => {
  expect(readDateLine(line)?.published).toBe(published);
});

test.each([
  'On 14 May 2019 the ferry left the pier.',
  'The ferry left on 14 May 2019',
  'Tuesday 3 October 2018',
  '31 February 2019',
  '03/10/2018',
  '14 May 2019 – 16 May 2019',
  'May 2019',
  'Tuesday',
  '14.56',
  'Updated guidance of 14 May 2019',
  'By Ada Lind',
  'Meeting of 14 May 2019',
  'By Monday 14 May 2019',
  'Released on bail on 3 May 2021',
  'Issued a licence on 3 May 2021',
  '3 October 2018 20:23 IST',
  '',
  '9'.repeat(300),
])('no date line: %s', (line) => {
  expect(readDateLine(line)).toBeNull();
});

test('a date right above that of the first day is the text’s own', () => {
  const text = 'What we know\n3 December 2013\nFriday 22 November\nIt rained.\nSaturday 23 November\nIt fell.';
  expect(ownDate(text, splitLines(text)).published).toBe('2013-12-03');
  const diary = 'A diary\nFriday 22 November 2013\nIt rained.\nSaturday 23 November\nIt fell.';
  expect(ownDate(diary, splitLines(diary)).published).toBeNull();
});

test('a byline beside it names the author', () => {
  expect(readDateLine('By Ada Lind, harbour reporter, 3 October 2018')?.author).toBe('Ada Lind');
  expect(readDateLine('By Ada Lind Published 3 October 2018')?.author).toBe('Ada Lind');
});

const own = (...lines: string[]) => ownDate(lines.join('\n'), splitLines(lines.join('\n')));

test('of several lines the first publication is believed', () => {
  expect(own('Ferry lost', '', 'Last updated 15 May 2019', 'First published on 14 May 2019', 'It sank.')).toEqual({
    lines: [12, 37],
    published: '2019-05-14',
    author: null,
    publisher: null,
  });
  expect(own('Ferry lost', 'Published', '14 May 2019', 'It sank.')).toMatchObject({ lines: [11, 21] });
});

test('a date further down, or one of several, is none', () => {
  const body = Array.from({ length: 6 }, (_, index) => `Line ${index}.`);
  expect(own(...body, 'Published 14 May 2019').published).toBeNull();
  expect(own('14 May 2019', 'It sank.', '15 May 2019', 'It rose.').published).toBeNull();
  expect(own('14 May 2019', ...body, '15 May 2019', 'It rose.').published).toBeNull();
  expect(own('Published 16 May 2019', '14 May 2019', ...body, '15 May 2019').published).toBe('2019-05-16');
});
