import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { canBeInOrder, isBetterInOrder, orderedLanes } from './order-lanes.ts';
import { madeEvent } from './testing/made-events.ts';

const wholeDay = ['00:00', '23:59'] as const;
const ran = madeEvent('ran', 'account', wholeDay);
const climbed = madeEvent('climbed', 'account', null);
const spoke = madeEvent('spoke', 'finding', '14:56');
const apart = madeEvent('apart', 'account', wholeDay);
const events = [ran, climbed, spoke, apart];
const says = (before: TimelineEvent, after: TimelineEvent) => ({
  before: before.id,
  after: after.id,
  basis: 'edited' as const,
});
const relations = [says(ran, climbed), says(climbed, spoke)];
const index = indexTimeline({ ...sampleTimeline, events, relations });

describe('a chapter in order', () => {
  const { lanes, joins, fit } = orderedLanes(events, events, { by: 'standing', index });
  const placed = lanes.flatMap((lane) => lane.events.map(({ event, extent, row }) => [event.id, extent.start, row]));

  it('places each event after all that are known to come before it, with or without a time of its own', () => {
    const starts = ['ran', 'climbed', 'spoke'].map((id) => Number(placed.find(([each]) => each === id)?.[1]));
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(new Set(starts).size).toBe(3);
    expect(starts.every((start) => start >= fit.start && start <= fit.end)).toBe(true);
  });

  it('leaves out what is in no order, rather than make up a place for it', () => {
    expect(placed.map(([id]) => id)).not.toContain('apart');
  });

  it('keeps the lanes, a row for a chain, and the lines from lane to lane', () => {
    expect(lanes.map(({ name }) => name)).toEqual(['Witnesses', 'Findings']);
    expect(placed.map(([id, , row]) => [id, row])).toEqual([
      ['ran', 0],
      ['climbed', 0],
      ['spoke', 0],
    ]);
    expect(joins).toEqual([
      ['ran', 'climbed'],
      ['climbed', 'spoke'],
    ]);
  });

  it('keeps its columns when a filter leaves fewer', () => {
    const fewer = orderedLanes([spoke], events, { by: 'standing', index });
    expect(fewer.fit).toEqual(fit);
    const columnOf = (x: unknown) => Math.floor(Number(x) / 3_600_000);
    expect(columnOf(fewer.lanes[0]?.events[0]?.extent.start)).toBe(
      columnOf(placed.find(([id]) => id === 'spoke')?.[1]),
    );
  });

  it('still says which is known to the minute', () => {
    const precise = lanes.flatMap((lane) => lane.events.filter(({ extent }) => extent.precise));
    expect(precise.map(({ event }) => event.id)).toEqual(['spoke']);
  });
});

describe('whether a chapter is drawn in order', () => {
  it('is the reader’s choice only where something is known of the order', () => {
    expect(canBeInOrder(events, relations)).toBe(true);
    expect(canBeInOrder(events, [])).toBe(false);
    const many = Array.from({ length: 300 }, (_, at) => madeEvent(`e${at}`, 'account', null));
    expect(canBeInOrder([...events, ...many], relations)).toBe(false);
  });

  it('is so of itself where hardly an hour is stated and most is in order', () => {
    expect(isBetterInOrder(events, relations)).toBe(true);
    expect(isBetterInOrder([...events, ...wide(8)], relations)).toBe(false);
    const clocked = events.map((event, at) => madeEvent(event.id, 'account', `1${at}:00`));
    expect(isBetterInOrder(clocked, relations)).toBe(false);
  });
});

function wide(count: number): readonly TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => madeEvent(`wide-${at}`, 'account', wholeDay));
}
