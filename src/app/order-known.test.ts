import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Relation, TimelineEvent } from '../model/event.ts';
import { eventId } from '../model/ids.ts';
import { isOrderKnown, knownToFollow } from './order-known.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';

const [sample] = sampleTimeline.events;
if (sample === undefined) throw new Error('the sample has no event');

const event = (id: string, earliest: string | null, latest: string | null): TimelineEvent => ({
  ...sample,
  id: v.parse(eventId, id),
  when: { ...sample.when, earliest, latest },
});
const precedes = (one: TimelineEvent, other: TimelineEvent): Relation => ({
  before: one.id,
  after: other.id,
  basis: 'stated',
});
const minute = ['2017-03-22T14:30:00+00:00', '2017-03-22T14:30:59+00:00'] as const;
const day = ['2017-03-22T00:00:00+00:00', '2017-03-22T23:59:59+00:00'] as const;
const [one, two, three] = [event('one', ...day), event('two', ...day), event('three', ...day)];
const all = [one, two, three];
const told = (events: readonly TimelineEvent[] = all, ...relations: readonly Relation[]) => ({ events, relations });

describe('which of two events came first', () => {
  it('is known by times that do not overlap', () => {
    const early = event('early', '2017-03-22T14:30:00+00:00', '2017-03-22T14:30:59+00:00');
    const late = event('late', '2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00');
    expect(isOrderKnown(early, late, told([early, late]))).toBe(true);
  });

  it('is not known of two whose hours are not stated, nor after an open end', () => {
    expect(isOrderKnown(one, two, told())).toBe(false);
    const open = event('open', day[0], null);
    expect(isOrderKnown(open, two, told([open, two]))).toBe(false);
  });

  it('is known where it is said, also by way of others', () => {
    expect(isOrderKnown(one, two, told(all, precedes(one, two)))).toBe(true);
    expect(isOrderKnown(one, three, told(all, precedes(one, two), precedes(two, three)))).toBe(true);
    expect(isOrderKnown(two, three, told(all, precedes(one, two)))).toBe(false);
  });

  it('is known by way of an event that a filter hides, by a time and a statement together', () => {
    const early = event('early', '2017-03-22T14:30:00+00:00', '2017-03-22T14:30:59+00:00');
    const hidden = event('hidden', '2017-03-22T14:56:00+00:00', '2017-03-22T14:56:59+00:00');
    const events = [early, hidden, two, three];
    expect([...knownToFollow([early, two, three], told(events, precedes(hidden, two)))]).toEqual(['two']);
    expect([...knownToFollow([early, two, three], told(events))]).toEqual([]);
  });

  it('is not known of two of the same minute', () => {
    const [first, second] = [event('first', ...minute), event('second', ...minute)];
    expect(isOrderKnown(first, second, told([first, second]))).toBe(false);
  });
});
