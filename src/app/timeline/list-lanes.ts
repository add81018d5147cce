/**
 * The events of a chapter whose times do not tell them apart → lanes that are a list, in columns as a newspaper has them.
 *
 *     Statements   ● Relatives expressed hope       ● The widow said that …
 *     Findings     ● The attacker acted alone       ● The officers were not aware
 *                  ● There was no armed guard
 *
 * Made for a chapter like “the conclusions of 3 October”: to scale, each of its events is the same line from end to end.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { type Extent, hull, readExtent } from './extent.ts';
import { type LaneEvent, type LaneSetting, lanesOf } from './lanes.ts';
import type { OrderedLanes } from './order-lanes.ts';

/** Two lines can be read with their words beside them; of more than these not all would have a place. */
const fewest = 3;
const most = 24;
const mostColumns = 3;
/** Over this, rows are too close for words. */
const mostRows = 8;
/** How far one column is from the next: large against what `chart-window.ts` takes for the closest. */
const column = 3_600_000;

/** Whether all that have a time have the whole of the chapter's, none known to the minute. */
export function isAllAlike(whens: readonly (When | null)[]): boolean {
  const extents = whens.map(readExtent).filter((extent) => extent !== null);
  const held = hull(extents);
  if (held === null || extents.length < fewest || extents.length > most) return false;
  const near = (held.end - held.start) / 10;
  return extents.every(
    ({ start, end, precise }) =>
      !precise && (start ?? held.start) <= held.start + near && (end ?? held.end) >= held.end - near,
  );
}

/** What has no time is in none of the lanes. */
export function listLanes(shown: readonly TimelineEvent[], setting: LaneSetting): OrderedLanes {
  const lanes = lanesOf(shown, setting);
  const rowsIn = (events: readonly LaneEvent[], columns: number) => Math.ceil(events.length / columns);
  const rowsOf = (columns: number) => lanes.reduce((sum, { events }) => sum + rowsIn(events, columns), 0);
  let columns = 1;
  while (columns < mostColumns && rowsOf(columns) > mostRows) columns += 1;
  return {
    lanes: lanes.map((lane) => {
      const rows = rowsIn(lane.events, columns);
      return { ...lane, events: lane.events.map((each, at) => placed(each, Math.floor(at / rows), at % rows)) };
    }),
    // At the left as much room as the mark of an open event takes.
    fit: { start: -columns * column * 0.012, end: columns * column },
    joins: null,
  };
}

/** A hair further right on each row, so that the arrow keys go down a column. */
function placed(each: LaneEvent, at: number, row: number): LaneEvent {
  const x = at * column + row;
  const extent: Extent = { start: x, end: x, from: 'soft', to: 'soft', precise: false };
  return { ...each, row, extent };
}
