/**
 * The names that a search finds: what they are together, as one choice of filters, and each by its own page.
 *
 *     Filter the list: 13 events with PC Keith Palmer on giving aid
 *     PC Keith Palmer   the page of this person, 24 events
 *     Giving aid        the page of this theme, 23 events
 */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { chosenWords } from '../chosen-words.ts';
import { facetLabel } from '../facet-label.ts';
import { isOrderOpen } from '../order-in-list.ts';
import { type Selection, selectEvents } from '../select-events.ts';
import { toTheListWhenDrawn } from '../to-the-list.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { type ViewState, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import type { Hits } from './find-hits.ts';
import { FoundEvents } from './found-events.tsx';
import { stepHits } from './step-hits.ts';

interface NameListProps extends Pick<Hits, 'names' | 'together'> {
  readonly stops?: boolean;
  /** The events that stand below the first choice of filters, which are its own. */
  readonly named?: readonly TimelineEvent[];
  /** Where some events have all of the words: these, and the words to mark. */
  readonly selection?: Pick<Selection, 'events' | 'terms'> | undefined;
}

export function NameList({ names, together, stops = false, named = [], selection }: NameListProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const stop = stops ? { 'data-hit': '', onKeyDown: stepHits } : {};
  const known = names
    .map((each) => ({
      ...each,
      count: index.eventsOf(each.kind, each.id).length,
      label: facetLabel(index, each.kind, each.id),
    }))
    .filter(({ count }) => count > 0);
  return (
    <ul aria-label={pageWords.found.names}>
      {together.map((all, at) => (
        <li key={writeAddress(all)} className="py-0.5 touch:py-2">
          <span className="text-ink-quiet">{pageWords.found.filter}</span>{' '}
          <ViewLink {...stop} to={all} onClick={toTheListWhenDrawn}>
            {pageWords.found.together(selectEvents(index, all).events.length, chosenWords(all, index))}
          </ViewLink>
          {named.length > 0 && at === 0 && <NamedEvents within={all} events={named} selection={selection} />}
        </li>
      ))}
      {known.map(({ kind, id, name, label, count }) => (
        <li key={`${kind} ${id}`} className="py-0.5 touch:py-2">
          <ViewLink {...stop} to={{ ...view, q: '', page: { kind, id } }}>
            {label}
          </ViewLink>{' '}
          <span className="text-ink-quiet">
            {name !== label && pageWords.found.inDocuments(name)}
            {pageWords.found.eventsOf(words.facet[kind], count)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface NamedEventsProps extends Pick<NameListProps, 'selection'> {
  readonly within: ViewState;
  readonly events: readonly TimelineEvent[];
}

function NamedEvents({ within, events, selection }: NamedEventsProps): ReactNode {
  const index = useTimeline();
  return (
    <>
      {isOrderOpen(events, index.timeline) && <p className="text-ink-quiet text-xs">{pageWords.found.orderOpen}</p>}
      <FoundEvents events={events} within={within} hits={selection?.events} terms={selection?.terms} />
    </>
  );
}
