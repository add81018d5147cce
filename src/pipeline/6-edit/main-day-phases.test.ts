import { describe, expect, test } from 'vitest';
import { london, resolvedOf } from '../testing/resolved-of.ts';
import { calendarPhases } from './calendar-phases.ts';
import { mainDayPhases, noHearing } from './main-day-phases.ts';

const times = (...notes: string[]) =>
  resolvedOf(notes.map((note, at) => `e${at} ${note}`)).candidates.map(({ when }) => when);
const night = ['2019-11-14T18:38', '2019-11-14T18:41', '2019-11-14T18:44'];
const hearing = ['2021-03-12T09:31', '2021-03-12T09:40', '2021-03-12T10:05', '2021-03-12T11:15'];
const names = (...args: Parameters<typeof mainDayPhases>): string[] | null =>
  mainDayPhases(...args)?.map(({ name }) => name) ?? null;

describe('a day that is told by the clock', () => {
  test('is a chapter, with what was before and after', () => {
    expect(names(times('1998', ...night, '2020'), london, noHearing)).toEqual([
      'Before 14 November 2019',
      '14 November 2019',
      'Afterwards',
    ]);
  });

  test('has the months before it apart from the years before, where both are told of', () => {
    expect(
      names(times('1998', '2007', '2012', '2019-02', '2019-06', '2019-09-09', ...night), london, noHearing),
    ).toEqual(['Before 2019', '2019, before 14 November', '14 November 2019']);
  });

  test('is not that of a hearing or of publication where there is another', () => {
    const all = times(...night, '2020', ...hearing);
    const published = ['2021-03-12T17:00:00+00:00'];
    expect(names(all, london, { opened: { day: '2021-03-08', name: 'the inquest' }, published: [] })).toEqual([
      '14 November 2019',
      'Afterwards',
      'The inquest',
    ]);
    expect(names(all, london, { opened: null, published, name: 'the inquiry' })?.at(-1)).toBe('The inquiry');
    expect(names(all, london, { opened: null, published })?.at(-1)).toBe('Afterwards');
  });

  test('is none where only two moments of it are told', () => {
    expect(names(times('1998', ...night.slice(1)), london, noHearing)).toBeNull();
  });
});

test('many years are few chapters, each with about as many events', () => {
  const years = Array.from({ length: 20 }, (_, at) => `${1990 + at}`);
  const chapters = calendarPhases(times(...years), london, noHearing);
  expect(chapters.length).toBeLessThanOrEqual(7);
  expect(chapters[0]?.name).toBe('1990–1992');
  expect(chapters.at(-1)?.to).toContain('2009-12-31');
});
