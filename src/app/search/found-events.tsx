/** The events that a search finds, or that a choice of filters does which it names, in the room beside the field: its stops of the arrow keys. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { ViewState } from '../view-state.ts';
import { EventHit } from './event-hit.tsx';

/** All, if they are no more than these; else the first few, since names and passages come below them. */
const allEvents = 16;
const fewEvents = 8;

interface FoundEventsProps {
  readonly events: readonly TimelineEvent[];
  /** Words to mark, in lower case. */
  readonly terms?: readonly string[];
  /** The choice of filters that each is opened with; the reader’s own unless given. */
  readonly within?: ViewState;
}

export function FoundEvents({ events, terms = [], within }: FoundEventsProps): ReactNode {
  return (
    <ul>
      {findingsFirst(events)
        .slice(0, events.length > allEvents ? fewEvents : allEvents)
        .map((event, at, all) => (
          <EventHit stops key={event.id} event={event} above={all[at - 1]} terms={terms} within={within} />
        ))}
    </ul>
  );
}

/** What was found answers most questions; the rest, and each among its like, in the order of the list. */
function findingsFirst(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((one, other) => Number(other.standing === 'finding') - Number(one.standing === 'finding'));
}
