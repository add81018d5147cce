import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { akinTo } from './akin-words.ts';
import { isNearestFirst, nearestEvents } from './nearest.ts';
import { searchTimeline } from './search-index.ts';

const index = indexTimeline(sampleTimeline, searchTimeline);
const near = (q: string) => nearestEvents(q, index, sampleTimeline.events);

test('a word is akin to others of its family, in any form, and not to itself', () => {
  expect(akinTo('stopped')).toContain('close');
  expect(akinTo('requests')).toContain('urge');
  expect(akinTo('asking')).not.toContain('ask');
  expect(akinTo('zeppelin')).toEqual([]);
});

test('what has most of the words comes first, and says which it has', () => {
  const [first] = near('the helicopter and the steroids at 14.56');
  expect(first?.event.id).toBe('air-ambulance-lands');
  expect(first?.why).toEqual([
    expect.objectContaining({ asked: 'helicopter', kind: 'itself' }),
    expect.objectContaining({ asked: '14.56', kind: 'itself' }),
  ]);
  expect(first?.terms).toContain('helicopter');
});

test('a word akin stands for one that is asked', () => {
  expect(near('chopper')[0]).toMatchObject({
    event: { id: 'air-ambulance-lands' },
    why: [{ asked: 'chopper', kind: 'akin', there: 'helicopter' }],
  });
});

test('what has all the words is never among them, nor what has less than half', () => {
  expect(near('helicopter')).toEqual([]);
  expect(near('helicopter zeppelin dirigible')).toEqual([]);
});

test('a theme that is known by the word stands for it', () => {
  const [theme] = sampleTimeline.themes.filter(({ id }) => index.eventsOf('theme', id).length > 0);
  const themes = sampleTimeline.themes.map((each) => (each === theme ? { ...each, cues: ['sleigh'] } : each));
  const found = nearestEvents(
    'sleigh',
    indexTimeline({ ...sampleTimeline, themes }, searchTimeline),
    sampleTimeline.events,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { event, why } of found) {
    expect(event.themes).toContain(theme?.id);
    expect(why).toEqual([expect.objectContaining({ kind: 'theme', there: theme?.name })]);
  }
});

test('of two that have the same words, what has the time that is asked for comes first, before what counsel said', () => {
  const [first, ...more] = sampleTimeline.events;
  if (first === undefined) throw new Error('the sample has no event');
  const ferry = { ...first, title: 'The ferry left', summary: 'Quillwort.', people: [] };
  const argued = { ...ferry, id: 'argued' as typeof ferry.id, standing: 'submission' as const };
  const timeless = { ...ferry, id: 'timeless' as typeof ferry.id, when: { ...ferry.when, basis: 'unknown' as const } };
  const events = [argued, timeless, ferry, ...more];
  const ferries = indexTimeline({ ...sampleTimeline, events }, searchTimeline);
  const order = (q: string) =>
    nearestEvents(q, ferries, events)
      .map(({ event }) => event.id)
      .filter((id) => events.slice(0, 3).some((one) => one.id === id));
  expect(order('when did the ferry leave the zeppelin')).toEqual([ferry.id, 'argued', 'timeless']);
  expect(order('where did the ferry leave the zeppelin')).toEqual(['timeless', ferry.id, 'argued']);
});

test('the nearest stands first where a time is asked for that nothing with all of the words has', () => {
  const [first, second] = sampleTimeline.events;
  if (first === undefined || second === undefined) throw new Error('the sample has too few events');
  const timeless = { ...first, when: { ...first.when, basis: 'unknown' as const } };
  const nearest = [{ event: { ...second, standing: 'official' as const }, why: [], terms: [] }];
  expect(isNearestFirst('when was it', index, [timeless], nearest)).toBe(true);
  expect(isNearestFirst('where was it', index, [timeless], nearest)).toBe(false);
  expect(isNearestFirst('when was it', index, [timeless, first], nearest)).toBe(false);
  expect(isNearestFirst('when was it', index, [timeless], [])).toBe(false);
});

test('any text at all has its nearest events, or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => void near(q)));
});
