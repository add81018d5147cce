import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../testing/sample-timeline.ts';
import { indexTimeline } from '../timeline-index.ts';
import { isAllAlike, listLanes } from './list-lanes.ts';
import { type MadeWhen, madeEvent, madeWhen } from './testing/made-events.ts';

const wholeDay = ['00:00', '23:59'] as const;
const index = indexTimeline(sampleTimeline);
const setting = { by: 'standing', index, whenOf: ({ when }) => when } as const satisfies Parameters<
  typeof listLanes
>[1];

describe('times that do not tell events apart', () => {
  it.each<[string, readonly MadeWhen[], boolean]>([
    ['all the whole day', [wholeDay, wholeDay, wholeDay], true],
    ['one of them without a time, one of an open end', [wholeDay, wholeDay, ['00:00', null], null], true],
    ['one of the morning alone', [wholeDay, wholeDay, ['00:00', '11:59']], false],
    ['all of one minute, which is a time', ['14:56', '14:56', '14:56'], false],
    ['two, whose lines can be read', [wholeDay, wholeDay], false],
    ['none that has a time', [null, null, null], false],
    ['more than there is room for', Array.from({ length: 25 }, () => wholeDay), false],
  ])('%s', (_, whens, alike) => {
    expect(isAllAlike(whens.map(madeWhen))).toBe(alike);
  });
});

describe('a list', () => {
  const placesOf = (count: number) => {
    const events = Array.from({ length: count }, (_, at) =>
      madeEvent(`e${at}`, at === 0 ? 'finding' : 'account', wholeDay),
    );
    const { lanes, fit } = listLanes([...events, madeEvent('untimed', 'account', null)], setting);
    const placed = lanes.flatMap(({ events: inLane }) => inLane);
    expect(placed.map(({ event }) => event.id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    expect(placed.every(({ extent }) => Number(extent.start) > fit.start && Number(extent.start) < fit.end)).toBe(true);
    return lanes.map(({ name, events: inLane }) => [
      name,
      inLane.map(({ event, row, extent }) => `${event.id} ${Math.floor(Number(extent.start) / 3_600_000)} ${row}`),
    ]);
  };

  it('is one column, a row for each, where all have a row', () => {
    expect(placesOf(4)).toEqual([
      ['Witnesses', ['e1 0 0', 'e2 0 1', 'e3 0 2']],
      ['Findings', ['e0 0 0']],
    ]);
  });

  it('goes down one column and then the next where they have not', () => {
    const [witnesses] = placesOf(12);
    expect(witnesses?.[1]).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((row) => `e${row + 1} 0 ${row}`),
      ...[0, 1, 2, 3, 4].map((row) => `e${row + 7} 1 ${row}`),
    ]);
  });
});
