import { expect, it } from 'vitest';
import { chaptersOf } from './list-chapters.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';

const index = indexTimeline(sampleTimeline);
const { events } = sampleTimeline;

it('makes a chapter of each run of one phase and loses no event', () => {
  const chapters = chaptersOf(events, 'happened', index);
  expect(chapters.map((chapter) => chapter.name)).toEqual(['Before the attack', 'The attack', 'The inquests']);
  expect(chapters.flatMap((chapter) => chapter.events)).toEqual(events);
  expect(chapters[0]?.span).toBe('By 21 March 2017');
});

it('says that a phase goes on, without its span and with no whole to count against', () => {
  const [before, attack, ...rest] = [events[0], events[5], events[1]];
  if (before === undefined || attack === undefined) throw new Error('the sample has events');
  const chapters = chaptersOf([before, attack, ...rest.flatMap((event) => event ?? [])], 'happened', index);
  expect(chapters.map(({ name, span, total }) => ({ name, span, total }))).toEqual([
    { name: 'Before the attack', span: 'By 21 March 2017', total: null },
    { name: 'The attack', span: '22 March 2017', total: 7 },
    { name: 'Before the attack, continued', span: '', total: null },
  ]);
});

it('has none where there are no events', () => {
  expect(chaptersOf([], 'happened', index)).toEqual([]);
});
