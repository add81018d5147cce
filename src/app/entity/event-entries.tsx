/**
 * Events → a compact list: the time in its column and how it is known, the title as a link, the summary, who says so.
 *
 *     22 March 2017
 *     14.56          ─ The air ambulance helicopter landed
 *     STATED         │ The helicopter landed at 14.56.
 *                    │ ○ WITNESS’S ACCOUNT by Dr Hudson
 *
 * A day is set once for the events that follow each other on it, and the line joins those that are known to follow, as in the chronology.
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { orderInList } from '../order-in-list.ts';
import { toldSentence } from '../told-sentence.ts';
import { Injuries } from '../ui/injuries.tsx';
import { OrderBreak } from '../ui/order-break.tsx';
import { SaidLine } from '../ui/said-line.tsx';
import { Spine } from '../ui/spine.tsx';
import { TimeKnown } from '../ui/time-known.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';

interface EventEntriesProps {
  readonly events: readonly TimelineEvent[];
  /** The id of the heading that names the list. */
  readonly labelledBy: string;
}

/** An ordered list; its links lead to the events without the filters of this page. */
export function EventEntries({ events, labelledBy }: EventEntriesProps): ReactNode {
  const { view } = useView();
  const index = useTimeline();
  const told = view.clock === 'told';
  const orders = told ? null : orderInList([events], index.timeline);
  return (
    <ol aria-labelledby={labelledBy} className="@container">
      {events.map((event, at) => (
        <li key={event.id} data-event={event.id}>
          <OrderBreak event={event} order={orders?.get(event.id)} />
          <div className="relative -mx-3 grid-cols-[8.5rem_minmax(0,1fr)] gap-x-8 px-3 py-3 @[36rem]:grid">
            <Spine when={event.when} order={orders?.get(event.id)} />
            <p className="font-sans text-sm @[36rem]:pt-0.5">
              {told && <span className="block text-ink-quiet text-xs">{pageWords.entity.happened}</span>}
              <TimeKnown when={event.when} above={events[at - 1]?.when} />
            </p>
            <div className="max-w-prose">
              <p>
                <ViewLink
                  to={{ ...withoutFilters(view), page: { kind: 'event', id: event.id } }}
                  className="title-link font-semibold"
                >
                  {event.title}
                </ViewLink>
              </p>
              <Summary event={event} />
              <p className="font-sans text-ink-quiet text-sm">
                <SaidLine event={event} leadsTo="page" />
              </p>
              {told && (
                <p className="font-sans text-sm">
                  <Unparted>{toldSentence(event, index)}</Unparted>
                </p>
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** As the list has it: what describes injuries is behind its control. */
function Summary({ event: { id, summary, sensitive, warning } }: { readonly event: TimelineEvent }): ReactNode {
  if (summary === '') return null;
  const said = <p className="text-sm">{summary}</p>;
  if (sensitive === undefined) return said;
  return (
    <Injuries warning={warning} of={id} what="summary" offerAll={false}>
      {said}
    </Injuries>
  );
}
