/**
 * All that a search finds, beside the box while it is typed: so that it is seen where the list is below the screen.
 * Findings come first among the events, since there is room for some of them only.
 *
 *     1 of 81 events   See the one event
 *     The air ambulance helicopter landed
 *     14.56, 22 March 2017   Witness’s account by Dr Hudson
 *     Giving aid   theme, 23 events
 *     Passages
 *     live-blog-1, line 30   … The helicopter landed at 14.56
 */
import { type ReactNode, useId, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Selection } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { askedWords } from './asked-words.ts';
import { EventHit } from './event-hit.tsx';
import { findHits } from './find-hits.ts';
import { FoundRoom } from './found-room.tsx';
import { NameList } from './name-list.tsx';
import { NearList } from './near-list.tsx';
import { PassageList } from './passage-list.tsx';
import { useNearest } from './use-nearest.ts';

/** Where so few events have all of the words, a choice of filters that says the same comes before them; of so many words, any name. */
const few = 3;
const manyWords = 2;
/** All, if they are no more than these; else the first few, since names and passages come below them. */
const allEvents = 16;
const fewEvents = 8;
const mostNear = 4;

interface FoundProps {
  readonly selection: Selection;
  /** Leads to the list. */
  readonly onSee: () => void;
}

export function Found({ selection, onSee }: FoundProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const heading = useId();
  const near = useNearest(selection);
  const hits = useMemo(() => findHits(view.q, index, view), [index, view]);
  const { events, total } = selection;
  const nothing = events.length + near.length + hits.names.length + hits.passages.length === 0;
  const asksMuch = hits.together.length > 0 || askedWords(view.q).length >= manyWords;
  const namesFirst = asksMuch && events.length <= few;
  const names = hits.names.length + hits.together.length > 0 && (
    <NameList stops names={hits.names} together={hits.together} />
  );
  return (
    <FoundRoom>
      <nav aria-label={pageWords.found.label} className="space-y-3">
        {namesFirst && names}
        {events.length > 0 ? (
          <div>
            <p>
              <b className="tabular mr-3 font-semibold">{words.countOf(events.length, total)}</b>
              <button type="button" className="word-button" onClick={onSee}>
                {words.filters.see(events.length)}
              </button>
            </p>
            <FoundEvents {...selection} />
          </div>
        ) : (
          near.length === 0 && (
            <p>
              {pageWords.found.noneHasAll} {nothing && pageWords.found.nothing}
            </p>
          )
        )}
        {!namesFirst && names}
        {near.length > 0 && (
          <div>
            <p id={heading} className="text-ink-quiet">
              {events.length > 0 ? pageWords.found.beyond : `${pageWords.found.noneHasAll} ${pageWords.found.nearest}`}
            </p>
            <NearList stops near={near.slice(0, mostNear)} labelledBy={heading} />
          </div>
        )}
        {hits.passages.length > 0 && <PassageList {...hits} />}
      </nav>
    </FoundRoom>
  );
}

function FoundEvents({ events, terms }: Pick<Selection, 'events' | 'terms'>): ReactNode {
  return (
    <ul>
      {findingsFirst(events)
        .slice(0, events.length > allEvents ? fewEvents : allEvents)
        .map((event, at, all) => (
          <EventHit stops key={event.id} event={event} above={all[at - 1]} terms={terms} />
        ))}
    </ul>
  );
}

/** What was found answers most questions; the rest, and each among its like, in the order of the list. */
function findingsFirst(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((one, other) => Number(other.standing === 'finding') - Number(one.standing === 'finding'));
}
