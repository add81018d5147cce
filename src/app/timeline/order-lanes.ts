/**
 * The events of a chapter → lanes whose places are no times but an order: column by column, a chain to a row.
 *
 *     0                 1                    2
 *     ● told to run ─── ● climbed a fence ── ● spoke to him
 *     ● called out ──── ● flew over
 *
 * Made for a day whose hours nobody states: to scale, each of its events is a line from midnight to midnight.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { chainRows } from './chains.ts';
import type { TimeWindow } from './chart-window.ts';
import { type Extent, readExtent } from './extent.ts';
import { fitShown } from './fit-shown.ts';
import { type Lane, type LaneSetting, lanesOf } from './lanes.ts';
import { precedenceOf, type Statement } from './precedence.ts';

export interface OrderedLanes {
  readonly lanes: readonly Lane[];
  /** All of the columns. Not in milliseconds of any day. */
  readonly fit: TimeWindow;
  /** What is known of the order; null in a list, where nothing is. */
  readonly joins: Joins | null;
}

/** By ids of events: one is known to come before the other, and nothing between. */
export type Joins = readonly (readonly [string, string])[];

const mostInOrder = 200;
/** How far one column is from the next: large against what `chart-window.ts` takes for the closest. */
const column = 3_600_000;
/** Before the first, where a line says that it is not known how early it was, and after the last, where labels stand. */
const room = { before: 0.14, after: 1 };

/** Whether anything is known of the order of these events, and they are few enough for every pair to be looked at. */
export function canBeInOrder(events: readonly TimelineEvent[], relations: readonly Statement[]): boolean {
  return events.length <= mostInOrder && precedenceOf(events, relations).columns > 2;
}

/**
 * Whether the order says more than the clock: most events with a time lie anywhere within most of the chapter, and at
 * least half of all are known to be before or after another.
 */
export function isBetterInOrder(events: readonly TimelineEvent[], relations: readonly Statement[]): boolean {
  const fit = fitShown(events.map(({ when }) => when));
  if (fit === null) return true;
  const span = fit.end - fit.start;
  const extents = events.map((event) => readExtent(event.when)).filter((extent) => extent !== null);
  const wide = extents.filter(({ start, end }) => start === null || end === null || end - start > span * 0.45);
  if (wide.length * 2 < extents.length) return false;
  const order = precedenceOf(events, relations);
  return events.filter(({ id }) => order.column(id) !== null).length * 2 >= events.length;
}

/**
 * How far a row stands aside: marks that stood exactly above one another would be taken for one moment. Less than a quarter of a
 * column, so that what is known to be later stays to the right on every row.
 */
function asideOf(row: number): number {
  return ((row * 0.382) % 1) * 0.24 * column;
}

/**
 * `all` are the chapter's events, which give the columns; `shown` those that the filters leave. What is in no order is in
 * none of the lanes.
 */
export function orderedLanes(
  shown: readonly TimelineEvent[],
  all: readonly TimelineEvent[],
  { by, index }: Pick<LaneSetting, 'by' | 'index'>,
): OrderedLanes {
  const order = precedenceOf(all, index.timeline.relations);
  const extentOf = ({ id }: TimelineEvent, when: When | null): Extent | null => {
    const at = order.column(id);
    if (at === null) return null;
    const x = at * column;
    return { start: x, end: x, from: 'soft', to: 'soft', precise: readExtent(when)?.precise === true };
  };
  let rowsAbove = 0;
  const lanes = lanesOf(shown, { by, index, whenOf: ({ when }) => when, extentOf }).map((lane) => {
    const rows = chainRows(
      lane.events.map(({ event }) => ({ id: event.id, teller: event.told?.by[0] ?? null })),
      order,
    );
    const events = lane.events.map((each) => {
      const row = rows.get(each.event.id) ?? 0;
      const by = asideOf(rowsAbove + row);
      const { start, end } = each.extent;
      return { ...each, row, extent: { ...each.extent, start: (start ?? 0) + by, end: (end ?? 0) + by } };
    });
    rowsAbove += Math.max(0, ...rows.values()) + 1;
    return { ...lane, events };
  });
  const fit = { start: -room.before * column, end: (order.columns - 1 + room.after) * column };
  return { lanes, fit, joins: order.joins };
}
