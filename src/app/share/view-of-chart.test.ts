import { describe, expect, it } from 'vitest';
import { selectEvents } from '../select-events.ts';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { readAddress, writeAddress } from '../view-state.ts';
import { viewOfChart } from './view-of-chart.ts';

const index = indexTimeline(sampleTimeline);
const at = (iso: string) => Date.parse(iso);
const half = { start: at('2017-03-22T14:30:20Z'), end: at('2017-03-22T15:00:40Z') };
const summer = { start: at('2018-10-03T13:30:00Z'), end: at('2018-10-03T14:00:00Z') };
const weeks = { start: at('2017-03-01T10:00:00Z'), end: at('2017-03-20T10:00:00Z') };

describe('what the chart shows', () => {
  it.each([
    ['/?person=dr-hudson', { chapter: 'the-attack', window: null }, '/?person=dr-hudson&phase=the-attack'],
    ['/', { chapter: null, window: half }, '/?from=2017-03-22T14:30&to=2017-03-22T15:00'],
    ['/', { chapter: null, window: summer }, '/?from=2018-10-03T14:30&to=2018-10-03T15:00'],
    ['/', { chapter: null, window: weeks }, '/?from=2017-03-01&to=2017-03-20'],
    ['/?from=2017-03-22T14:45&to=2018', { chapter: null, window: half }, '/?from=2017-03-22T14:45&to=2017-03-22T15:00'],
    ['/?clock=told', { chapter: null, window: null }, '/?clock=told'],
  ])('of %s as %j is %s', (address, shown, only) => {
    const { view } = readAddress(new URL(address, 'https://example.org'), sampleTimeline);
    const found = viewOfChart(view, shown, index);
    expect(writeAddress(found)).toBe(only);
    const { events } = selectEvents(index, view);
    for (const event of selectEvents(index, found).events) expect(events).toContain(event);
  });
});
