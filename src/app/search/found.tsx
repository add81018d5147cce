/**
 * All that a search finds, beside the box while it is typed: so that it is seen where the list is below the screen.
 * Findings come first among the events, since there is room for some of them only.
 *
 * Where no event has all of the words, those of the choice of filters that says the same stand in their place. What comes nearest
 * stands below all that, or above it where it alone has the time that is asked for.
 *
 *     1 of 81 events   See the one event
 *     The air ambulance helicopter landed
 *     14.56, 22 March 2017   Witness’s account by Dr Hudson
 *     Giving aid   theme, 23 events
 *     Passages
 *     live-blog-1, line 30   … The helicopter landed at 14.56
 */
import { type ReactNode, useId, useMemo } from 'react';
import type { Selection } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { askedWords } from './asked-words.ts';
import { findHits } from './find-hits.ts';
import { FoundEvents } from './found-events.tsx';
import { FoundRoom } from './found-room.tsx';
import { NameList, namedEvents } from './name-list.tsx';
import { NearList } from './near-list.tsx';
import { isNearestFirst } from './nearest.ts';
import { PassageList } from './passage-list.tsx';
import { useNearest } from './use-nearest.ts';

/** Where so few events have all of the words, a choice of filters that says the same comes before them; of so many words, any name. */
const few = 3;
const manyWords = 2;
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
  const hits = useMemo(() => findHits(view.q, index, view), [index, view]);
  const { events, total } = selection;
  const named = new Set(events.length > 0 ? [] : namedEvents(hits.together, index).map(({ id }) => id));
  const all = useNearest(selection);
  const nearFirst = isNearestFirst(view.q, index, events, all);
  const near = nearFirst ? all : all.filter(({ event }) => !named.has(event.id));
  const nothing = events.length + near.length + hits.names.length + hits.passages.length === 0;
  const asksMuch = hits.together.length > 0 || askedWords(view.q).length >= manyWords;
  const namesFirst = asksMuch && events.length <= few;
  const names = hits.names.length + hits.together.length > 0 && (
    <NameList stops names={hits.names} together={hits.together} showing={events.length === 0} />
  );
  const nearest = near.length > 0 && (
    <div>
      <p id={heading} className="text-ink-quiet">
        {events.length > 0 ? pageWords.found.beyond : `${pageWords.found.noneHasAll} ${pageWords.found.nearest}`}
      </p>
      <NearList stops near={near.slice(0, mostNear)} labelledBy={heading} />
    </div>
  );
  return (
    <FoundRoom>
      <nav aria-label={pageWords.found.label} className="space-y-3">
        {nearFirst && nearest}
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
          near.length + named.size === 0 && (
            <p>
              {pageWords.found.noneHasAll} {nothing && pageWords.found.nothing}
            </p>
          )
        )}
        {!namesFirst && names}
        {!nearFirst && nearest}
        {hits.passages.length > 0 && <PassageList {...hits} />}
      </nav>
    </FoundRoom>
  );
}
