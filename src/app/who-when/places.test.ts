import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { columnsFor, linesFor, markSize } from './places.ts';
import { whoWhen } from './rows.ts';

const rows = whoWhen(sampleTimeline.events, indexTimeline(sampleTimeline));
const inRows = [...rows.people, ...rows.organisations].flatMap(({ cells }) => cells.flatMap(({ events }) => events));

describe('the columns of who was when', () => {
  it('have a place for each event that stands in a row, in the order of the list', () => {
    const places = columnsFor(rows, 1_000).flatMap(({ middles }) => [...middles.keys()]);
    const listed = sampleTimeline.events.map(({ id }) => id as string);
    expect(places).toEqual(listed.filter((id) => inRows.some(({ event }) => event.id === id)));
  });

  it.each([1_600, 1_044, 790])('keep all marks whole within their chapter at %i px', (width) => {
    const columns = columnsFor(rows, width);
    expect(columns.reduce((sum, column) => sum + column.width, 0)).toBeLessThanOrEqual(width);
    for (const { width: own, middles } of columns) {
      for (const middle of middles.values()) {
        expect(middle).toBeGreaterThanOrEqual(markSize / 2);
        expect(middle).toBeLessThanOrEqual(own - markSize / 2);
      }
    }
  });

  it('leave each chapter the room for its name where there is too little for all', () => {
    for (const { width } of columnsFor(rows, 200)) expect(width).toBeGreaterThan(80);
  });
});

it.each([
  [[12, 36, 60], [0, 0, 0], 'what is a mark apart stands on one line'],
  [[12, 24, 36, 48], [0, 1, 0, 1], 'what is closer goes to the next and back'],
  [[12, 16, 20, 40], [0, 1, 2, 0], 'and to as many as it needs'],
])('%j → lines %j: %s', (middles, lines) => {
  expect(linesFor(middles)).toEqual(lines);
});
