/**
 * An event → its entry in the list.
 *
 *     22 March 2017
 *     14.56            The air ambulance lands at Westminster
 *     stated           The helicopter could not land at once in the built-up area; it landed at 14.56.
 *                      ○ WITNESS’S ACCOUNT by Dr Hudson; Westminster Bridge
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { LaterPart } from '../later-page.tsx';
import type { OrderInList } from '../order-in-list.ts';
import { Injuries } from '../ui/injuries.tsx';
import { Marked } from '../ui/marked.tsx';
import { SaidLine } from '../ui/said-line.tsx';
import { Spine } from '../ui/spine.tsx';
import { TimeKnown } from '../ui/time-known.tsx';
import { TimeMark } from '../ui/time-mark.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { words } from '../words/words.ts';
import { printedSources } from './printed-parts.ts';

interface EntryProps {
  event: TimelineEvent;
  terms: readonly string[];
  /** When the event above it in its chapter was. */
  above: When | undefined;
  /** Whether its control, if it has one, offers to open all such passages at once. */
  offerAll: boolean;
  /** None in the order of telling. */
  order: OrderInList | undefined;
  /** On paper the sources stand under it. */
  printing: boolean;
}

export function Entry({ event, terms, above, offerAll, order, printing }: EntryProps): ReactNode {
  const { view } = useView();
  const open = view.page.kind === 'event' && view.page.id === event.id;
  const heading = `title-${event.id}`;
  const summary = event.summary !== '' && (
    <p className="max-w-prose">
      <Marked text={event.summary} terms={terms} />
    </p>
  );
  return (
    <article
      aria-labelledby={heading}
      className={`relative -mx-3 grid-cols-[8.5rem_minmax(0,1fr)] gap-x-8 px-3 py-3 @[36rem]:grid print:py-1.5 ${open ? selected : ''}`}
    >
      <Spine when={event.when} order={order} />
      <WhenColumn event={event} above={above} />
      <div>
        <h3 id={heading} className="max-w-prose font-semibold">
          <ViewLink
            to={{ ...view, page: { kind: 'event', id: event.id } }}
            className="title-link touch:-my-2 touch:block touch:py-2"
            {...(open ? { 'aria-current': 'true' as const } : {})}
          >
            <Marked text={event.title} terms={terms} />
          </ViewLink>
        </h3>
        {event.sensitive && summary ? (
          <Injuries warning={event.warning} of={event.id} what="summary" offerAll={offerAll}>
            {summary}
          </Injuries>
        ) : (
          summary
        )}
        <p className="mt-1 text-wrap font-sans text-ink-quiet text-sm">
          {open && (
            <>
              <span className="small-caps mr-3 font-semibold text-accent">{words.chronology.open}</span>
              <span className="sr-only">. </span>
            </>
          )}
          <SaidLine event={event} terms={terms} leadsTo="list" />
        </p>
        {printing && <LaterPart page={printedSources} given={{ event }} />}
      </div>
    </article>
  );
}

/** A tint and a bar; the bar is a border, so that it stays with a reader's own colours. */
const selected =
  'bg-accent-quiet before:absolute before:inset-y-0 before:left-0 before:border-accent before:border-l-4 before:content-[""]';

function WhenColumn({ event, above }: Pick<EntryProps, 'event' | 'above'>): ReactNode {
  return (
    <p className="mb-1 font-sans text-sm @[36rem]:mb-0 @[36rem]:pt-0.5">
      <ToldFirst event={event} />
      <TimeKnown when={event.when} above={above} />
    </p>
  );
}

/** In the order of telling the chapter says when it was told; the column then says that its time is another. */
function ToldFirst({ event }: { event: TimelineEvent }): ReactNode {
  const { view } = useView();
  const { dates } = useTimeline();
  if (view.clock !== 'told') return null;
  return (
    <>
      <span className="sr-only">
        {event.told === null ? words.told.notWhen : <TimeMark when={event.told.when} dates={dates} />}
      </span>
      <span className="mr-2 text-ink-quiet text-xs leading-6 @[36rem]:mr-0 @[36rem]:block @[36rem]:leading-5">
        {words.chronology.happened}
      </span>
    </>
  );
}
