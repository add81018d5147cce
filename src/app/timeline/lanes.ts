/**
 * Events → the lanes of the chart: by who speaks (the usual), by theme, person, place or chapter.
 *
 *     Witnesses       │   ░▒▓▒░    │ │        what people saw and said
 *     Experts              ────                what was examined
 *     Counsel                        ──        what was argued
 *     Coroner                           │      what was found
 *
 * By standing an event is one mark and never several, and a claim and a finding can never be taken for each other,
 * because they stand on different lines. By theme, person or place an event stands in each lane that it belongs to.
 * Evidence stands above argument, argument above conclusion; those who were killed first, the attacker last.
 */
import type { Standing, TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { facetIds } from '../facet-ids.ts';
import { facetLabel } from '../facet-label.ts';
import { facetValues } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { LanesBy } from '../view-state.ts';
import { chartWords } from '../words/chart-words.ts';
import { type Extent, readExtent } from './extent.ts';

export interface LaneEvent {
  readonly event: TimelineEvent;
  readonly when: When;
  readonly extent: Extent;
  /** Its row within the lane where places are an order; absent where they are times, and any free row will do. */
  readonly row?: number;
}

export interface Lane {
  /** Unique among the lanes. */
  readonly id: string;
  readonly name: string;
  readonly events: readonly LaneEvent[];
}

export const laneOrder: readonly Standing[] = [
  'account',
  'statement',
  'examination',
  'official',
  'report',
  'submission',
  'finding',
];

/** Lanes that have one event each are worth less than one that has ten: so many are drawn, the rest share one. */
export const mostLanes = 7;

export interface LaneSetting {
  readonly by: LanesBy;
  readonly index: TimelineIndex;
  /** The time that counts. Null where the event has none on this clock. */
  readonly whenOf: (event: TimelineEvent) => When | null;
  /** Where it lies: by its time, unless this says otherwise. Null where it is not drawn. */
  readonly extentOf?: (event: TimelineEvent, when: When | null) => Extent | null;
}

/** Lanes without an event are left out; events without a time are not drawn and are in no lane. */
export function lanesOf(events: readonly TimelineEvent[], setting: LaneSetting): readonly Lane[] {
  const { by, index, whenOf, extentOf = (_event, when) => readExtent(when) } = setting;
  const timed = events.flatMap((event): LaneEvent[] => {
    const when = whenOf(event);
    const extent = extentOf(event, when);
    return when === null || extent === null ? [] : [{ event, when, extent }];
  });
  const byId = new Map<string, LaneEvent[]>();
  for (const each of timed) {
    for (const id of facetValues(each.event, by, index)) byId.set(id, [...(byId.get(id) ?? []), each]);
  }
  const order: readonly string[] = by === 'standing' ? laneOrder : facetIds(index, by);
  const used = order.filter((id) => byId.has(id));
  const drawn = used.length <= mostLanes ? used : fullest(used, byId);
  const lanes = drawn.map((id) => ({ id, name: nameOf(id, by, index), events: byId.get(id) ?? [] }));
  const shown = new Set(lanes.flatMap((lane) => lane.events.map(({ event }) => event.id)));
  const rest = timed.filter(({ event }) => !shown.has(event.id));
  return rest.length === 0 ? lanes : [...lanes, { id: 'others', name: restName(used, drawn, by), events: rest }];
}

/** Those with most events, in the order they stand in. */
function fullest(ids: readonly string[], events: ReadonlyMap<string, readonly LaneEvent[]>): readonly string[] {
  const count = (id: string) => events.get(id)?.length ?? 0;
  const most = new Set(ids.toSorted((one, other) => count(other) - count(one)).slice(0, mostLanes));
  return ids.filter((id) => most.has(id));
}

function nameOf(id: string, by: LanesBy, index: TimelineIndex): string {
  if (by !== 'standing') return facetLabel(index, by, id);
  const standing = laneOrder.find((each) => each === id);
  return standing === undefined ? id : chartWords.speakers[standing];
}

/** What is in none of the lanes belongs to others of their kind, or to none at all. */
function restName(used: readonly string[], drawn: readonly string[], by: LanesBy): string {
  return used.length > drawn.length ? chartWords.otherLanes : chartWords.noLane[by];
}
