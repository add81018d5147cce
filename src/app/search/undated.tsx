/**
 * Where a span of dates is chosen, what it leaves out for want of a time, which may well be what is looked for: at the head of the list
 * how many events that is and the way to them, below it the events themselves.
 *
 *     2 more events fit but for a time, which is not stated. Take the dates away
 */
import { type ReactNode, useId } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { clockWhen, selectEvents } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewState } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { EventHit } from './event-hit.tsx';

/** Nothing where all that fits has a time. */
export function UndatedNote(): ReactNode {
  const { view } = useView();
  const events = useUndated(view);
  if (events.length === 0) return null;
  return (
    <p className="font-sans text-ink-quiet text-sm">
      {pageWords.found.undated(events.length)} <ViewLink to={whenever(view)}>{pageWords.found.withoutDates}</ViewLink>
    </p>
  );
}

/** Nothing where no dates are chosen or all that fits has a time. None of it is counted as found. */
export function UndatedList(): ReactNode {
  const { view } = useView();
  const events = useUndated(view);
  const heading = useId();
  if (events.length === 0) return null;
  return (
    <section
      aria-labelledby={heading}
      className="mt-8 max-w-prose border-hairline border-t pt-3 font-sans text-sm print:hidden"
    >
      <h2 id={heading} className="text-ink-quiet">
        {pageWords.found.undated(events.length)}
      </h2>
      <ul aria-labelledby={heading}>
        {events.map((event) => (
          <EventHit key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

/** The events that all of the choice fits but for its dates, because their time is not known at all; none where no dates are chosen. */
function useUndated(view: ViewState): readonly TimelineEvent[] {
  const index = useTimeline();
  if (view.from === null && view.to === null) return [];
  return selectEvents(index, whenever(view)).events.filter((event) => {
    const when = clockWhen(event, view.clock);
    return when === null || (when.earliest === null && when.latest === null);
  });
}

function whenever(view: ViewState): ViewState {
  return { ...view, from: null, to: null };
}
