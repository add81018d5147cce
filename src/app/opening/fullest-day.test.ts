import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { countInChapters, fullestDay, nameOfDay } from './fullest-day.ts';

const [sample] = sampleTimeline.events;
if (sample === undefined) throw new Error('the sample has no event');
const of = (...days: readonly (readonly [earliest: string, latest: string])[]) =>
  days.map(([earliest, latest]) => ({
    ...sample,
    when: { ...sample.when, earliest: `${earliest}T00:00:00+00:00`, latest: `${latest}T23:59:59+00:00` },
  }));
const one = ['2017-03-22', '2017-03-22'] as const;
const other = ['2018-10-03', '2018-10-03'] as const;
const years = ['2009-01-01', '2009-12-31'] as const;

test.each([
  ['most of them', of(one, one, one, other, years), 3],
  ['too few', of(one, one, years), undefined],
  ['a small part of all', of(one, one, one, ...Array.from({ length: 15 }, () => years)), undefined],
  ['two days with as many', of(one, one, one, other, other, other), undefined],
  ['nothing', [], undefined],
])('%s', (_, events, count) => {
  expect(fullestDay(events)?.count).toBe(count);
});

test.each([
  ['The day of the fire', '00:00:00', '23:59:59', 'The day of the fire'],
  ['From noon on', '12:00:00', '23:59:59', null],
  ['22 March 2017', '00:00:00', '23:59:59', null],
])('the chapter “%s”, from %s', (name, from, to, expected) => {
  const [phase] = sampleTimeline.phases;
  if (phase === undefined) throw new Error('the sample has no chapter');
  const chapter = { ...phase, name, from: `2017-03-22T${from}+00:00`, to: `2017-03-22T${to}+00:00` };
  const day = { count: 3, instant: '2017-03-22T00:00:00+00:00' };
  expect(nameOfDay(day, [chapter])).toBe(expected);
  expect(nameOfDay(day, [chapter, chapter])).toBeNull();
});

test('counts what stands in the chapters of the day, however far it may reach', () => {
  const [phase] = sampleTimeline.phases;
  if (phase === undefined) throw new Error('the sample has no chapter');
  const chapter = { ...phase, from: '2017-03-22T14:56:00+00:00', to: '2017-03-22T23:59:59+00:00' };
  const events = of(one, years).map((event) => ({ ...event, phase: chapter.id }));
  const day = { count: 1, instant: '2017-03-22T00:00:00+00:00' };
  expect(countInChapters(day, { phases: [chapter], events })).toBe(2);
  expect(countInChapters(day, { phases: [{ ...chapter, from: null }], events })).toBe(0);
});
