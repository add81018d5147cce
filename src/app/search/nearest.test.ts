import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { akinTo } from './akin-words.ts';
import { nearestEvents } from './nearest.ts';

const index = indexTimeline(sampleTimeline);
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
  const found = nearestEvents('sleigh', indexTimeline({ ...sampleTimeline, themes }), sampleTimeline.events);
  expect(found.length).toBeGreaterThan(0);
  for (const { event, why } of found) {
    expect(event.themes).toContain(theme?.id);
    expect(why).toEqual([expect.objectContaining({ kind: 'theme', there: theme?.name })]);
  }
});

test('any text at all has its nearest events, or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => void near(q)));
});
