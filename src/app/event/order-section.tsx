/** What is known to come before and after the event, and who says so; then the neighbours in time. */
import type { ReactNode } from 'react';
import type { Relation, TimelineEvent } from '../../model/event.ts';
import { isOrderKnown } from '../order-known.ts';
import type { Selection } from '../select-events.ts';
import { whenWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { neighboursInTime } from './neighbours-in-time.ts';

export function OrderSection({ event, selection }: { event: TimelineEvent; selection: Selection }): ReactNode {
  const { timeline } = useTimeline();
  const earlier = timeline.relations.filter((relation) => relation.after === event.id);
  const later = timeline.relations.filter((relation) => relation.before === event.id);
  const { view } = useView();
  const isSure = (first: TimelineEvent, second: TimelineEvent) =>
    view.clock === 'told' || isOrderKnown(first, second, timeline);
  const { previous, next } = neighboursInTime(event, selection.events, timeline.events);
  return (
    <>
      <Relations label={pageWords.event.cutBefore} relations={earlier} other="before" />
      <Relations label={pageWords.event.cutAfter} relations={later} other="after" />
      <nav aria-label={pageWords.event.neighbours} className="grid grid-cols-1 gap-4 border-hairline border-t pt-3">
        {previous && <Neighbour label={pageWords.event.previous} event={previous} sure={isSure(previous, event)} />}
        {next && <Neighbour label={pageWords.event.next} event={next} sure={isSure(event, next)} />}
      </nav>
    </>
  );
}

interface RelationsProps {
  label: string;
  relations: readonly Relation[];
  /** Which end of the relation is the other event. */
  other: 'before' | 'after';
}

/** Who says so is said once where it is the same of all. */
function Relations({ label, relations, other }: RelationsProps): ReactNode {
  const [first] = relations;
  if (first === undefined) return null;
  const isShared = relations.every(({ basis }) => basis === first.basis);
  return (
    <div className="mb-3 text-sm">
      <p className="font-sans text-ink-quiet">
        {label}
        {isShared && <span className="text-xs">, {sayerOf(first)}</span>}
      </p>
      <ul className="space-y-1">
        {relations.map((relation) => (
          <li key={relation[other]}>
            <EventLink id={relation[other]} />
            {!isShared && <span className="font-sans text-ink-quiet text-xs"> {sayerOf(relation)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayerOf({ basis }: Relation): string {
  return basis === 'stated' ? pageWords.event.byWords : pageWords.event.byEditor;
}

function EventLink({ id }: { id: string }): ReactNode {
  const { view } = useView();
  const { events } = useTimeline();
  return <ViewLink to={{ ...view, page: { kind: 'event', id } }}>{events.get(id)?.title ?? id}</ViewLink>;
}

interface NeighbourProps {
  readonly label: string;
  readonly event: TimelineEvent;
  /** It is known which of the two came first, or the order is that of the telling. */
  readonly sure: boolean;
}

function Neighbour({ label, event, sure }: NeighbourProps): ReactNode {
  const { dates } = useTimeline();
  const { time, day } = whenWords(event.when, dates);
  return (
    <p className="text-sm">
      <span className="tabular block font-sans text-ink-quiet">
        {label}: <Unparted>{day === '' ? time : words.times.thenDay(time, day)}</Unparted>
      </span>
      <EventLink id={event.id} />
      {!sure && <span className="block font-sans text-ink-quiet text-xs">{pageWords.event.orderOpen}</span>}
    </p>
  );
}
