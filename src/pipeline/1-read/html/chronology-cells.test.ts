import { expect, test } from 'vitest';
import { growthOf, moreThanLinear } from '../../testing/growth.ts';
import { readPage } from './read-page.ts';

const drawn = (table: string): readonly string[] =>
  readPage(`<article><p>The crane at Wick Dock fell.</p><table>${table}</table><p>It was sold.</p></article>`)
    .blocks.slice(1, -1)
    .map(({ text, aside }) => (aside === true ? `(${text})` : text));

test.each([
  [
    'each row is a paragraph that begins with its time, and the titles above them stand aside',
    `<tr><th>Date<th>What was then done by whom<tr><td>3 May 2016<td>Ada Plum saw a crack.<tr><td><p>May 2017</p><td><p>The crane was oiled.</p>`,
    ['(Date What was then done by whom)', '3 May 2016: Ada Plum saw a crack.', 'May 2017: The crane was oiled.'],
  ],
  [
    'titles that are only set bold',
    `<tr><td><b>Time</b><td><b>Event</b><tr><td>9.05am<td>Ada Plum saw a crack.<tr><td>9.12am:<td>The crane began to lean.`,
    ['(Time Event)', '9.05am: Ada Plum saw a crack.', '9.12am: The crane began to lean.'],
  ],
  [
    'a time that spans rows, and one over empty cells',
    `<tr><td rowspan=2>3 May 2016<td>Ada Plum saw a crack.<tr><td>The dock was shut early.
     <tr><td>4 May 2016<td>The crane began to lean.<tr><td>&nbsp;<td>Nobody was told of it.`,
    [
      '3 May 2016: Ada Plum saw a crack.',
      '3 May 2016: The dock was shut early.',
      '4 May 2016: The crane began to lean.',
      '4 May 2016: Nobody was told of it.',
    ],
  ],
  [
    'a clock time is told with the day above it, until the next day',
    `<tr><td rowspan=2>3 May 2016<td>16:30<td>Ada Plum saw a crack.<tr><td>18:10<td>The dock was shut early.
     <tr><td>4 May 2016<td><td>The crane began to lean.`,
    [
      '3 May 2016 16:30: Ada Plum saw a crack.',
      '3 May 2016 18:10: The dock was shut early.',
      '4 May 2016: The crane began to lean.',
    ],
  ],
  [
    'a day across the whole row is a line of its own',
    `<tr><td colspan=2>3 May 2016<tr><td>16:30<td>Ada Plum saw a crack.<tr><td>18:10<td>The dock was shut early.`,
    ['3 May 2016', '16:30: Ada Plum saw a crack.', '18:10: The dock was shut early.'],
  ],
  [
    'the number of an item and the source of it stand apart',
    `<tr><td>1<td>3 May 2016<td>Ada Plum saw a crack.<td>Log 4<tr><td>2<td>4 May 2016<td>It was sealed.<td>Letter
     <tr><td>3<td>5 May 2016<td>The crane began to lean.<td>Log 9`,
    [
      ...['1', '3 May 2016: Ada Plum saw a crack.', 'Log 4', '2', '4 May 2016: It was sealed.', 'Letter'],
      ...['3', '5 May 2016: The crane began to lean.', 'Log 9'],
    ],
  ],
  [
    'a cell of several paragraphs has its time above them',
    `<tr><td>3 May 2016<td><ul><li>Ada Plum saw a crack.<li>The dock was shut.</ul><tr><td>4 May 2016<td>The crane began to lean.`,
    ['3 May 2016', 'Ada Plum saw a crack.', 'The dock was shut.', '4 May 2016: The crane began to lean.'],
  ],
  [
    'what has another first cell has not the time above it',
    `<tr><td>3 May 2016<td>Ada Plum saw a crack.<tr><td>4 May 2016<td>The crane began to lean.<tr><td>Note<td>The log of that week is lost.`,
    ['3 May 2016: Ada Plum saw a crack.', '4 May 2016: The crane began to lean.', 'Note The log of that week is lost.'],
  ],
  [
    'figures stay as they are',
    `<tr><th>Year<th>Ships<th>Tons<tr><td>2016<td>1,204<td>88<tr><td>2017<td>1,190<td>86`,
    ['Year Ships Tons', '2016 1,204 88', '2017 1,190 86'],
  ],
  [
    'so does what only lays out the page',
    `<tr><td>Wick Dock<td><p>Ada Plum saw a crack on 3 May 2016.</p><p>The crane fell.</p>`,
    ['Wick Dock', 'Ada Plum saw a crack on 3 May 2016.', 'The crane fell.'],
  ],
  [
    'and a single row with a time',
    `<tr><td>8am<td>Ada Plum saw a crack.<tr><td>Crane<td>It was built in Orrin.`,
    ['8am Ada Plum saw a crack.', 'Crane It was built in Orrin.'],
  ],
])('a table: %s', (_, table, paragraphs) => expect(drawn(table)).toEqual(paragraphs));

test('tables within tables: only the innermost is a chronology', () => {
  const inner =
    '<table><tr><td>3 May 2016<td>Ada Plum saw a crack.<tr><td>4 May 2016<td>The crane fell over it.</table>';
  expect(drawn(`<tr><td>5 May 2016<td>${inner}<tr><td>6 May 2016<td>The dock was shut early.`)).toEqual([
    ...['5 May 2016', '3 May 2016: Ada Plum saw a crack.', '4 May 2016: The crane fell over it.'],
    '6 May 2016 The dock was shut early.',
  ]);
});

test('takes time by the size of the table, however wide and deep', () => {
  const row = '<tr><td>3 May 2016<td>Ada Plum saw a crack.';
  const long = (size: number): string => row.repeat(size);
  const wide = (size: number): string => `${row}${'<td>Ada Plum saw a crack.'.repeat(size)}${row}`;
  const deep = (size: number): string => `${row}<td><table>`.repeat(size);
  for (const made of [long, wide, deep]) expect(growthOf(made(500), made(2000), drawn)).toBeLessThan(moreThanLinear);
});
