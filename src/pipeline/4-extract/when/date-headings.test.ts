import * as v from 'valibot';
import { expect, it } from 'vitest';
import { passageId } from '../../../model/ids.ts';
import type { MergedPassage } from '../../artifacts.ts';
import { dateHeadings, type Known } from './date-headings.ts';

const nothing: Known = { about: null, published: null };

/** "# " to "###### " are headings by their mark. */
function datesOf(lines: readonly string[], known: Known = nothing): readonly string[] {
  const passages = lines.map((line, at): MergedPassage => {
    const level = /^(#+) /u.exec(line)?.[1]?.length;
    const text = line.replace(/^#+ /u, '');
    const id = v.parse(passageId, `p${at}`);
    const sentences = [{ start: 0, end: text.length }];
    return { id, text, sentences, citations: [], ...(level === undefined ? {} : { isAside: true, level }) };
  });
  const { under } = dateHeadings(passages, known);
  return passages.map(({ id }) => {
    const date = under.get(id);
    return date === undefined ? '' : `${date.value}${date.sitting ? ' told' : ''}`;
  });
}

it('lets a heading count until the next of its level', () => {
  const lines = ['# 23 November 2013', 'A.', '## Morning', 'B.', '# Sunday 24 November', 'C.', '# Findings', 'D.'];
  expect(datesOf(lines)).toEqual(['', '2013-11-23', '', '2013-11-23', '', '2013-11-24', '', '']);
});

it('reads short lines of plain text, years and months above days', () => {
  const lines = [
    '2013',
    'March',
    'It rose.',
    'Saturday 23 November',
    'He left at 9am.',
    '2014',
    'It was sold.',
    'Costs',
    'D.',
  ];
  expect(datesOf(lines)).toEqual(['', '', '2013-03', '', '2013-11-23', '', '2014', '', '']);
});

it('finds the year of a heading without one by its weekday', () => {
  const known = { ...nothing, published: '2020-06-03T00:00:00+01:00' };
  expect(datesOf(['Day 2: Monday 4 March', 'The wind rose.', 'Day 3: Tuesday 5 March', 'It fell.'], known)).toEqual([
    '',
    '2019-03-04',
    '',
    '2019-03-05',
  ]);
  expect(datesOf(['Friday 23 November 2013', 'It was a Saturday.'])).toEqual(['', '']);
  expect(datesOf(['Monday 4 March', 'Nobody says of which year.'])).toEqual(['', '']);
});

it('tells days on which a hearing sat, or the report was written', () => {
  expect(datesOf(['# 5 March 2019', 'Ms Finn told the jury that she left at 6pm.'])).toEqual(['', '2019-03-05 told']);
  const told = 'Ms Finn told the inquiry that she left at 6pm.';
  expect(datesOf(['Day 3, 5 March 2019', told])).toEqual(['', '2019-03-05 told']);
  expect(datesOf(['# 5 March 2019', told], { ...nothing, about: '2017-10-17' })).toEqual(['', '2019-03-05 told']);
  expect(datesOf(['# 5 March 2019', told], { ...nothing, about: '2019-03-04' })).toEqual(['', '2019-03-05']);
  const known = { ...nothing, published: '2019-03-05T00:00:00+00:00' };
  expect(datesOf(['# 5 March 2019', 'Ms Finn left at 6pm.'], known)).toEqual(['', '2019-03-05 told']);
});

it('takes the year of a heading by its weekday from a day that the document gives in full', () => {
  const given = ['2019-02-19', '2019-04-08'];
  const lines = ['Monday, February 18', 'The rain began.', 'Tuesday, February 19', '6.48am: The train leaves.'];
  const known = { ...nothing, published: '2024-02-21T00:00:00+00:00', given };
  expect(datesOf(lines, known)).toEqual(['', '2019-02-18', '', '2019-02-19']);
  expect(datesOf(lines, { ...known, given: ['2013-02-19'] })).toEqual(['', '2013-02-18', '', '2013-02-19']);
  expect(datesOf(lines, { ...known, given: [] })).toEqual(['', '', '', '']);
});
