/** Below a list of a span of dates: the events that it leaves out for want of a time, which may well be what is looked for. */
import { type ReactNode, useId } from 'react';
import { untimed } from '../untimed.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { EventHit } from './event-hit.tsx';

/** Nothing where no dates are chosen or all that fits has a time. None of it is counted as found. */
export function UndatedList(): ReactNode {
  const { view } = useView();
  const events = untimed(view, useTimeline());
  const heading = useId();
  if (events.length === 0) return null;
  return (
    <section
      aria-labelledby={heading}
      className="mt-8 max-w-prose border-hairline border-t pt-3 font-sans text-sm print:hidden"
    >
      <h2 id={heading} className="text-ink-quiet">
        {words.filters.undated(events.length)}
      </h2>
      <ul aria-labelledby={heading}>
        {events.map((event, at) => (
          <EventHit key={event.id} event={event} above={events[at - 1]} />
        ))}
      </ul>
    </section>
  );
}
