/**
 * Lanes, and how many milliseconds a pixel is → the marks to draw: an event each, or several counted together.
 *
 *     one lane, cells of 64 px, at most 3 in a cell
 *     events   ││ │    |  ─── │   |││││││││ |            |   │ known to the minute   ─ within a range
 *     marks    ││ │    |  ─── │   |▬ 9      |            |   · a range too short to be seen as one
 *
 * Cells stand on a grid of time and not of the window, so that nothing is counted anew while the chart is moved.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Basis, When } from '../../model/time.ts';
import type { TimeWindow } from './chart-window.ts';
import type { Edge } from './extent.ts';
import type { Lane, LaneEvent } from './lanes.ts';

interface Drawn {
  /** An event that stands in several lanes has a mark in each: unique among all marks. */
  readonly id: string;
  /** Which lane, from 0 at the top. */
  readonly lane: number;
  /** Epoch milliseconds; an open end is drawn as far as it fades. */
  readonly start: number;
  readonly end: number;
}

export interface EventMark extends Drawn {
  readonly kind: 'event';
  readonly event: TimelineEvent;
  readonly when: When;
  readonly shape: 'moment' | 'point' | 'range';
  readonly basis: Basis;
  readonly from: Edge;
  readonly to: Edge;
  /** As in its lane. */
  readonly row: LaneEvent['row'];
}

export interface CountMark extends Drawn {
  readonly kind: 'count';
  readonly events: readonly LaneEvent[];
  /** Whether the open event stands beside it by itself. */
  readonly besideOpen: boolean;
}

export type Mark = EventMark | CountMark;

/** An open end is drawn at least this many pixels long. */
export const openReach = 72;
/** A range is drawn as one from this many pixels on. */
const shortestRange = 8;
const cellWidth = 64;

/**
 * All marks of all lanes, in order of time within each lane. `mostInCell` is how many stand alone in 64 px; the event that is
 * `open` always does. An open end fades towards the edge of `held`: nothing says that it is near the end that is known.
 */
export function toItems(
  lanes: readonly Lane[],
  held: TimeWindow,
  msPerPx: number,
  mostInCell: number,
  open: string | null = null,
): readonly Mark[] {
  const seen = new Set<string>();
  return lanes.flatMap((lane, number) => {
    const cells = new Map<number, [EventMark, LaneEvent][]>();
    for (const each of lane.events) {
      const mark = toMark(each, number, held, msPerPx, seen);
      const cell = Math.floor(mark.start / (cellWidth * msPerPx));
      const inCell = cells.get(cell) ?? [];
      inCell.push([mark, each]);
      cells.set(cell, inCell);
    }
    return [...cells]
      .flatMap(([cell, inCell]): readonly Mark[] => {
        const others = inCell.filter(([mark]) => mark.event.id !== open);
        if (others.length <= mostInCell) return inCell.map(([mark]) => mark);
        const alone = inCell.flatMap(([mark]) => (mark.event.id === open ? [mark] : []));
        return [countedTogether(others, `${lane.id}-${cell}`, alone.length > 0), ...alone];
      })
      .sort(byTime);
  });
}

/** By beginning, then end, then id, so that equal data is always drawn alike. */
export function byTime(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

function toMark(
  { event, when, extent, row }: LaneEvent,
  lane: number,
  held: TimeWindow,
  msPerPx: number,
  seen: Set<string>,
): EventMark {
  const reach = openReach * msPerPx;
  const start = extent.start ?? Math.min((extent.end ?? 0) - reach, held.start);
  const end = extent.end ?? Math.max((extent.start ?? 0) + reach, held.end);
  const shape = extent.precise ? 'moment' : end - start < shortestRange * msPerPx ? 'point' : 'range';
  const { from, to } = extent;
  const id = seen.has(event.id) ? `${lane} ${event.id}` : event.id;
  seen.add(event.id);
  return { kind: 'event', id, lane, start, end, event, when, shape, basis: when.basis, from, to, row };
}

function countedTogether(
  inCell: readonly (readonly [EventMark, LaneEvent])[],
  name: string,
  besideOpen: boolean,
): CountMark {
  const marks = inCell.map(([mark]) => mark);
  const [first] = marks;
  return {
    kind: 'count',
    id: `count-${name}-${marks.length}`,
    lane: first?.lane ?? 0,
    start: Math.min(...marks.map((mark) => mark.start)),
    end: Math.max(...marks.map((mark) => mark.end)),
    events: inCell.map(([, event]) => event),
    besideOpen,
  };
}
