/**
 * The events that a search finds, or that a choice of filters does which it names, in the room beside the field: its stops of the arrow
 * keys. Those of a choice stand as in the list, which says where their order is not known:
 *
 *     A started chest compressions
 *     ── order not known
 *     B jumped over the fence
 *
 * Those that are found do not: findings come first, since they answer most questions.
 */
import './found.css';
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { type OrderInList, orderInList } from '../order-in-list.ts';
import { useTimeline } from '../use-timeline.ts';
import type { ViewState } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { EventHit } from './event-hit.tsx';

/** All, if they are no more than these; else the first few, since names and passages come below them. */
export const allEvents = 16;
const fewEvents = 8;

interface FoundEventsProps {
  readonly events: readonly TimelineEvent[];
  /** Words to mark, in lower case. */
  readonly terms?: readonly string[] | undefined;
  /** Those of them that have all of the words, where not all have: that is said of each. */
  readonly hits?: readonly TimelineEvent[] | undefined;
  /** The choice of filters that each is opened with; the reader’s own unless given. */
  readonly within?: ViewState;
}

export function FoundEvents({ events, terms = [], hits, within }: FoundEventsProps): ReactNode {
  const { timeline } = useTimeline();
  const isWhole = events.length <= allEvents;
  const asListed = within !== undefined && isWhole;
  const shown = asListed ? events : findingsFirst(events).slice(0, isWhole ? allEvents : fewEvents);
  const orders = asListed && within.clock === 'happened' ? orderInList([shown], timeline) : null;
  return (
    <ul>
      {shown.map((event, at) => (
        <EventHit
          stops
          key={event.id}
          event={event}
          gap={at === 0 ? null : gapAbove(orders?.get(event.id))}
          terms={hits === undefined || hits.includes(event) ? terms : []}
          why={hits?.includes(event) ? pageWords.found.hasAll : ''}
          within={within}
        />
      ))}
    </ul>
  );
}

/** The words stand where those of the list do, and the rule wherever its line breaks. */
function gapAbove(order: OrderInList | undefined): string | null {
  if (order === undefined || order.follows) return null;
  return order.breaks === null ? '' : pageWords.found.gap;
}

/** What was found answers most questions; the rest, and each among its like, in the order of the list. */
function findingsFirst(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((one, other) => Number(other.standing === 'finding') - Number(one.standing === 'finding'));
}
