import * as v from 'valibot';
import { expect, it } from 'vitest';
import { eventId } from '../../model/ids.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { nearEvents } from './near-events.ts';

const [event] = sampleTimeline.events;
const many = (count: number) =>
  event === undefined ? [] : Array.from({ length: count }, (_, at) => ({ ...event, id: v.parse(eventId, `e${at}`) }));

it('is the whole of a short list', () => {
  expect(nearEvents(many(200), 'e100')).toHaveLength(200);
});

it('is what stands near the open event in a long one', () => {
  const ids = nearEvents(many(5000), 'e2500').map(({ id }) => id);
  expect(ids).toHaveLength(21);
  expect([ids[0], ids[10], ids[20]]).toEqual(['e2490', 'e2500', 'e2510']);
  expect(nearEvents(many(5000), 'e2').map(({ id }) => id)[0]).toBe('e0');
});

it('is everything where the open event is not in the list', () => {
  expect(nearEvents(many(5000), 'nobody')).toHaveLength(5000);
});
