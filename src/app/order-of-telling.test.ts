import { expect, it } from 'vitest';
import type { TimelineEvent } from '../model/event.ts';
import { inOrderOfTelling } from './order-of-telling.ts';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { toldKey, toldTimeKey } from './told-words.ts';

const { events } = sampleTimeline;
const ordered = inOrderOfTelling(events, { timeline: sampleTimeline });

/** How often what is the same for neighbours changes. */
const runs = (keyOf: (event: TimelineEvent) => string) =>
  ordered.filter((event, at) => at === 0 || keyOf(event) !== keyOf(ordered[at - 1] ?? event)).length;

it('keeps every event, and puts together what the same people told at the same time', () => {
  expect(new Set(ordered)).toEqual(new Set(events));
  expect(runs(toldKey)).toBe(new Set(events.map(toldKey)).size);
  expect(runs(toldTimeKey)).toBe(new Set(events.map(toldTimeKey)).size);
});

it('puts first whom the documents report first', () => {
  const place = ({ sources: [main] }: TimelineEvent) =>
    sampleTimeline.passages.findIndex(({ id }) => id === main?.passage);
  for (const time of new Set(ordered.map(toldTimeKey))) {
    const told = ordered.filter((event) => toldTimeKey(event) === time);
    const firsts = [...new Set(told.map(toldKey))].map((key) =>
      Math.min(...told.filter((event) => toldKey(event) === key).map(place)),
    );
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  }
});
