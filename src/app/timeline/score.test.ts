import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/event.ts';
import { fitWindow } from './chart-window.ts';
import { laneOrder } from './lanes.ts';
import { layOut, mostMarks } from './score.ts';
import { madeEvent, madeLanes } from './testing/made-events.ts';

const day = { start: Date.parse('2017-03-22T00:00:00Z'), end: Date.parse('2017-03-22T23:59:59Z') };
const fit = fitWindow(day);
const drawn = (events: readonly TimelineEvent[], window = fit, width = 1100) =>
  layOut(
    madeLanes(events),
    fit,
    window,
    { width, height: 136 },
    () => [],
    () => 1,
  );
const clock = (at: number) =>
  `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    madeEvent(
      `e-${at}`,
      laneOrder[at % laneOrder.length] ?? 'account',
      at % 3 === 0 ? clock(at * 7) : [clock(at % 600), clock((at % 600) + 60 + (at % 700))],
    ),
  );

describe('the whole drawing', () => {
  it('gives each event of an ordinary chapter a mark of its own', () => {
    expect(drawn(many(18)).marks.map(({ mark }) => mark.kind)).toEqual(Array.from({ length: 18 }, () => 'event'));
  });

  it('counts many that cover one and the same time, and leaves a few of them side by side', () => {
    const alike = (count: number) =>
      Array.from({ length: count }, (_, at) => madeEvent(`e-${at}`, 'account', ['10:00', '15:30']));
    expect(drawn(alike(5)).marks.map(({ mark }) => mark.kind)).toEqual(Array.from({ length: 5 }, () => 'event'));
    expect(drawn(alike(12)).marks.map(({ mark }) => mark.kind)).toEqual(['count']);
  });

  it('never hands on more marks than may be, and loses no event', () => {
    for (const width of [700, 1100, 1900]) {
      const { marks } = drawn(many(5000), fit, width);
      expect(marks.length).toBeLessThanOrEqual(mostMarks);
      const events = marks.reduce((sum, { mark }) => sum + (mark.kind === 'count' ? mark.events.length : 1), 0);
      expect(events).toBe(5000);
    }
  });

  it('stays within its height', () => {
    for (const { y } of drawn(many(5000)).marks) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(136);
    }
  });

  it('leaves every mark on its row while the window moves', () => {
    const later = { start: fit.start + 3_600_000, end: fit.end + 3_600_000 };
    const events = many(60);
    const rows = new Map(drawn(events).marks.map(({ mark, y }) => [mark.id, y]));
    for (const { mark, y } of drawn(events, later).marks) expect(y).toBe(rows.get(mark.id));
  });

  it('hands on only what is within half a window, and steps through all', () => {
    const close = { start: day.start, end: day.start + 3_600_000 };
    const score = drawn([madeEvent('a', 'account', '00:30'), madeEvent('b', 'account', '20:00')], close);
    expect(score.marks.map(({ mark }) => mark.id)).toEqual(['a']);
    expect(score.order.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('lanes', () => {
  it('hold the voices in a fixed order, evidence above argument above conclusion', () => {
    const events = [
      madeEvent('c', 'finding', '10:00'),
      madeEvent('b', 'submission', '10:00'),
      madeEvent('a', 'account', '10:00'),
    ];
    expect(drawn(events).lanes.map(({ id }) => id)).toEqual(['account', 'submission', 'finding']);
  });
});
