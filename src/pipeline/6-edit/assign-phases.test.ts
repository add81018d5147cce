import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { phaseId } from '../../model/ids.ts';
import { london, resolvedOf } from '../testing/resolved-of.ts';
import { assignPhases } from './assign-phases.ts';

const id = (text: string) => v.parse(phaseId, text);
const casebook = {
  phases: [
    { id: id('before'), name: 'Before', to: '2017-03-21' },
    { id: id('whole-day'), name: 'The whole day', from: '2017-03-22', to: '2017-03-22' },
    { id: id('afternoon'), name: 'The afternoon', from: '2017-03-22T12:00', to: '2017-03-22T18:00' },
    { id: id('inquests'), name: 'The inquests', from: '2018-09', to: '2018-10-03' },
  ],
};
const chapters = (notes: readonly string[], order: readonly string[] = [], given = casebook) =>
  assignPhases(resolvedOf(notes, order), given, london);
const chapterOf = (note: string) => chapters([note]).candidates[0]?.phase;

describe("with the casebook's chapters", () => {
  test.each([
    ['the shortest that holds it', 'a 2017-03-22T14:56', 'afternoon'],
    ['one that holds all of it', 'a 2017-03-22', 'whole-day'],
    ['the one it shares most time with', 'a 2017-03-22T17:00/2018-09-02', 'inquests'],
    ['one that is open', 'a 2009', 'before'],
    ['where its known end is', 'a 2017-03-22T14:56/..', 'afternoon'],
    ['where its known end is', 'a ../2010-12', 'before'],
    ['the nearest, if none shares any time', 'a 2018-08-30', 'inquests'],
    ['the last, if no time is stated', 'a', 'undated'],
  ])('an event goes to %s: %s', (_, note, chapter) => {
    expect(chapterOf(note)).toBe(chapter);
  });

  test('what has no time joins what it follows, else what it precedes', () => {
    const { candidates, phases } = chapters(
      ['landed 2017-03-22T14:56', 'ran', 'operated', 'called', 'opened 2018-09-10'],
      ['landed < ran', 'ran < operated', 'called < opened'],
    );
    expect(candidates.map(({ phase }) => phase)).toEqual([
      'afternoon',
      'afternoon',
      'afternoon',
      'inquests',
      'inquests',
    ]);
    expect(phases.map((phase) => phase.id)).not.toContain('undated');
  });
});

describe('without chapters in the casebook', () => {
  test.each([
    ['years', ['a 2009', 'b 2017-03-22', 'c 2009-04'], ['2009', '2017']],
    ['months of one year', ['a 2017-03-22', 'b 2017-05'], ['March 2017', 'May 2017']],
    ['days of one month', ['a 2017-03-22', 'b 2017-03-21T10:00'], ['21 March 2017', '22 March 2017']],
    ['none but the last', ['a'], ['Time not stated']],
  ])('%s', (_, notes, names) => {
    const { phases, candidates } = chapters(notes, [], { phases: [] });
    expect(phases.map(({ name }) => name)).toEqual(names);
    expect(candidates.every(({ phase }) => phases.some((chapter) => chapter.id === phase))).toBe(true);
  });
});
