import { expect, test } from 'vitest';
import { readHeadLine } from './head-line.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { ownDate } from './own-date.ts';
import { splitLines } from './split-lines.ts';

test.each([
  ['The Marsh Courier, 1 February 2025', null, 'The Marsh Courier', '2025-02-01'],
  ['Orme Valley Gazette | Friday 21 June 2024', null, 'Orme Valley Gazette', '2024-06-21'],
  ['3 October 2018 | BBC News Wales', null, 'BBC News Wales', '2018-10-03'],
  ['The Ferryman’s Journal — 4 June 2019', null, 'The Ferryman’s Journal', '2019-06-04'],
  ['First published in the Orme Magazine on 4 June 2019', null, 'the Orme Magazine', '2019-06-04'],
  ['Words by Ada Lind | 3 October 2018', 'Ada Lind', null, '2018-10-03'],
  ['Report by Ada Lind, Marsh Weekly, 3 October 2018, 16.30', 'Ada Lind', 'Marsh Weekly', '2018-10-03T16:30'],
  ['Sam Field, harbour correspondent, 3 October 2018', 'Sam Field', null, '2018-10-03'],
  ['By Ada Lind and Sam Field', 'Ada Lind and Sam Field', null, null],
  ['By Ada Lind, Court Reporter', 'Ada Lind', null, null],
  ['Sam Field, Crown Court correspondent', 'Sam Field', null, null],
  ['Chaired by Lady Orme. Published 4 June 2012', null, null, '2012-06-04'],
  ['A report for the county | Updated 4 June 2012', null, null, '2012-06-04'],
])('%s', (line, author, publisher, published) => {
  const read = readHeadLine(line);
  expect([read?.author, read?.publisher, read?.date?.published ?? null]).toEqual([author, publisher, published]);
});

test.each([
  'The Marsh bridge collapse, 3 March 2018',
  'Saltwick, 4 June 2019',
  'The bridge fell on 3 March 2018',
  'The report was published on 4 June 2012',
  'The coroner, Ada Lind, 3 March 2018',
  'Ada Lind',
  'Ada Lind told the Marsh Courier on 3 March 2018',
  'By Monday the water was gone',
  'Posted to the Post on Monday',
  'The sinking of the Daily News',
  `By ${'Ada '.repeat(60)}`,
])('no line of a head: %s', (line) => {
  expect(readHeadLine(line)).toBeNull();
});

const own = (...lines: string[]) => ownDate(lines.join('\n'), splitLines(lines.join('\n')));

test('lines below each other', () => {
  expect(own('Ferry lost', 'By Ada Lind', 'Orme Valley Gazette', 'Friday 21 June 2024', 'It sank.')).toEqual({
    lines: [11, 23, 43],
    published: '2024-06-21',
    author: 'Ada Lind',
    publisher: 'Orme Valley Gazette',
  });
});

test('a title that is an outlet’s name, or one alone among the lines, is no publisher', () => {
  expect(own('The Orme Gazette', 'It was founded in 1802.', 'It burnt down.').publisher).toBeNull();
  expect(own('A fire', 'It burnt down.', 'The Orme Gazette', 'It was founded in 1802.').publisher).toBeNull();
});

test('in Markdown they are lines of one paragraph', () => {
  const text = '# A night out\n\nWords by Ada Lind\nThe Marsh Courier, 1 February 2025\n\nIt was\ncold.';
  const { blocks } = readMarkdown('a.md', text, splitLines(text));
  expect(blocks.map(({ line, text: words }) => `${line} ${words}`)).toEqual([
    '1 A night out',
    '3 Words by Ada Lind',
    '4 The Marsh Courier, 1 February 2025',
    '6 It was cold.',
  ]);
});
