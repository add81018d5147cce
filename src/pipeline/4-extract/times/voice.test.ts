import { expect, test } from 'vitest';
import { timesIn } from './testing/read-table.ts';

test('a narrative goes on from the last time told', () => {
  const text = 'In March 1917 they marched. On 5 June they fought, and two days later they won. In January they left.';
  expect(timesIn(text, { voice: 'narrative' })).toEqual([
    'March 1917|DATE|1917-03',
    '5 June|DATE|1917-06-05',
    'two days later|DATE|1917-06-07',
    'January|DATE|1917-01',
  ]);
});

test('left to itself, a sentence of the past after a distant date is a narrative, and a reporter keeps "yesterday"', () => {
  const text = 'He was attacked on March 22 last year. On 21 March he called a friend. The coroner ruled yesterday.';
  expect(timesIn(text, { voice: 'auto' })).toEqual([
    'March 22 last year|DATE|2017-03-22',
    '21 March|DATE|2017-03-21',
    'yesterday|DATE|2018-10-02',
  ]);
});

test('a time told before the text can be given', () => {
  const context = { voice: 'auto', told: '2017-03-22' } as const;
  expect(timesIn('The helicopter landed at 14.56.', context)).toEqual(['14.56|TIME|2017-03-22T14:56']);
  expect(timesIn('On 21 March he called.', context)).toEqual(['21 March|DATE|2017-03-21']);
});

test('a text of years long past is a narrative all through; one that tells what was said last week is not', () => {
  const history =
    'In 1914 war came. In 1915 it spread. On 2 May 1916 they marched; by July they had won. The next year saw peace.';
  expect(timesIn(history, { voice: 'auto' }).slice(2)).toEqual([
    '2 May 1916|DATE|1916-05-02',
    'July|DATE|1916-07',
    'The next year|DATE|1917',
  ]);
  const report =
    'In 1914 war came, he said. In 1915 it spread. On 2 May 1916 they won. Figures for July rise. He spoke on Friday.';
  expect(timesIn(report, { voice: 'auto' }).slice(3)).toEqual(['July|DATE|2018-07', 'Friday|DATE|2018-09-28']);
});

test('a weekday is the reporter’s own after a day of another age', () => {
  const text = 'He was born on 3 May 1960. He spoke on Friday.';
  expect(timesIn(text, { voice: 'auto' })[1]).toBe('Friday|DATE|2018-09-28');
  expect(timesIn(text, { voice: 'narrative' })[1]).toBe('Friday|DATE|1960-05-06');
});

test.each([
  ['On Tuesday 5 May 2015 he left home. On Thursday he rang a friend.', 'Thursday|DATE|2015-05-07'],
  ['On Tuesday 5 May 2015 he left home. His father said on Thursday he was kind.', 'Thursday|DATE|2018-09-27'],
  [
    'In late summer 1944 they advanced. By the end of September they stood at the river.',
    'the end of September|DATE|1944-09|END',
  ],
  ['He applied in September 2016. The council refused him the following May.', 'the following May|DATE|2017-05'],
  ['She arrived last November, he said. She was moved in April.', 'April|DATE|2018-04'],
  ['She arrived last March, he said. She was moved in April.', 'April|DATE|2018-04'],
])('left to itself, a date goes on from one that it follows: %s', (text, last) => {
  expect(timesIn(text, { voice: 'auto' }).at(-1)).toBe(last);
});
