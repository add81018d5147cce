import { describe, expect, it } from 'vitest';
import { type MadeWhen, madeEvent, madeLanes } from './testing/made-events.ts';
import { toItems } from './to-items.ts';

const minute = 60_000;
const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-22T23:59:59Z') };

const marksOf = (whens: readonly MadeWhen[], msPerPx: number, mostInCell = 40) =>
  toItems(madeLanes(whens.map((when, at) => madeEvent(`e-${at}`, 'account', when))), day, msPerPx, mostInCell);

describe('events as marks', () => {
  it('draws a known minute as a moment and a range as a range', () => {
    expect(marksOf(['14:56', ['13:00', '14:00']], minute)).toMatchObject([
      { kind: 'event', shape: 'range' },
      { kind: 'event', shape: 'moment' },
    ]);
  });

  it('draws a range that is too short at this scale as a point', () => {
    expect(marksOf([['14:00', '14:04']], minute)).toMatchObject([{ shape: 'point' }]);
    expect(marksOf([['14:00', '14:04']], minute / 4)).toMatchObject([{ shape: 'range' }]);
  });

  it('lets an open end fade to the edge of what is held, never just beside the known end', () => {
    expect(marksOf([['14:00', null]], minute)).toMatchObject([{ end: day.end, to: 'open' }]);
    expect(marksOf([[null, '14:00']], minute)).toMatchObject([{ start: day.start, from: 'open' }]);
  });

  it('counts together only where more share 64 pixels than may', () => {
    const crowd: MadeWhen[] = ['14:00', '14:01', '14:02', '20:00'];
    expect(marksOf(crowd, minute, 3)).toHaveLength(4);
    const [counted, alone] = marksOf(crowd, minute, 2);
    expect(counted).toMatchObject({ kind: 'count', events: { length: 3 } });
    expect(alone).toMatchObject({ kind: 'event', id: 'e-3' });
  });

  it('never counts the open event together with others, and says of those beside it that it is', () => {
    const crowd = ['14:00', '14:01', '14:02'].map((when, at) => madeEvent(`e-${at}`, 'account', when));
    const marks = toItems(madeLanes(crowd), day, minute, 1, 'e-1');
    expect(marks).toMatchObject([
      { kind: 'count', events: { length: 2 }, besideOpen: true },
      { kind: 'event', id: 'e-1' },
    ]);
    expect(toItems(madeLanes(crowd), day, minute, 1)).toMatchObject([{ events: { length: 3 }, besideOpen: false }]);
  });

  it('leaves out what has no time, and loses nothing else', () => {
    expect(marksOf([null, '14:00'], minute)).toHaveLength(1);
    expect(marksOf([], minute)).toEqual([]);
  });
});
