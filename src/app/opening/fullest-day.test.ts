import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { fullestDay } from './fullest-day.ts';

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
