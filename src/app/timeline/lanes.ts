/**
 * Events → the lanes of the chart: one for each kind of voice that is heard, in a fixed order.
 *
 *     Witnesses       │   ░▒▓▒░    │ │        what people saw and said
 *     Experts              ────                what was examined
 *     Counsel                        ──        what was argued
 *     Coroner                           │      what was found
 *
 * By standing, and not by theme or person: every event has exactly one standing, so it is one mark and never several;
 * a claim and a finding can never be taken for each other, because they stand on different lines; and there are at most
 * seven lanes, of which a chapter has two to four. Evidence stands above argument, argument above conclusion.
 */
import type { Standing, TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { type Extent, readExtent } from './extent.ts';

export interface LaneEvent {
  readonly event: TimelineEvent;
  readonly when: When;
  readonly extent: Extent;
}

export interface Lane {
  readonly standing: Standing;
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

/** Lanes without an event are left out; events without a time are not drawn and are in no lane. */
export function lanesOf(
  events: readonly TimelineEvent[],
  whenOf: (event: TimelineEvent) => When | null,
): readonly Lane[] {
  const byStanding = new Map<Standing, LaneEvent[]>();
  for (const event of events) {
    const when = whenOf(event);
    const extent = readExtent(when);
    if (when === null || extent === null) continue;
    const lane = byStanding.get(event.standing) ?? [];
    lane.push({ event, when, extent });
    byStanding.set(event.standing, lane);
  }
  return laneOrder.flatMap((standing) => {
    const inLane = byStanding.get(standing);
    return inLane === undefined ? [] : [{ standing, events: inLane }];
  });
}
