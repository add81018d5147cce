/**
 * All that a search finds, beside the box while it is typed: so that it is seen where the list is below the screen.
 * Findings come first among the events, since there is room for some of them only.
 *
 * Where no event has all of the words, or few have and none in its title, those of the choice of filters that says the same stand
 * before them. What comes nearest stands below all that, or above it where it alone has the time that is asked for.
 *
 *     1 of 81 events   See the one event
 *     The air ambulance helicopter landed
 *     14.56, 22 March 2017   Witness’s account by Dr Hudson
 *     Giving aid   theme, 23 events
 *     Passages
 *     live-blog-1, line 30   … The helicopter landed at 14.56
 */
import type { ReactNode } from 'react';
import type { Selection } from '../select-events.ts';
import { useView } from '../use-view.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { askedWords } from './asked-words.ts';
import { FoundEvents } from './found-events.tsx';
import { FoundRoom } from './found-room.tsx';
import { MoreOnTheme } from './more-on-theme.tsx';
import { NameList } from './name-list.tsx';
import { NearList } from './near-list.tsx';
import { PassageList } from './passage-list.tsx';
import { useAnswers } from './use-answers.ts';
import { few } from './use-nearest.ts';

/** Where few events have all of so many words, any name comes before them. */
const manyWords = 2;
const mostNear = 4;

interface FoundProps {
  readonly selection: Selection;
  /** Leads to the list. */
  readonly onSee: () => void;
}

export function Found({ selection, onSee }: FoundProps): ReactNode {
  const { view } = useView();
  const { hits, choices, named, near, nearFirst } = useAnswers(selection);
  const { events, total } = selection;
  const nothing = events.length + near.length + hits.names.length + hits.passages.length === 0;
  const asksMuch = choices.length > 0 || askedWords(view.q).length >= manyWords;
  const namesFirst = asksMuch && events.length <= few;
  const names = hits.names.length + choices.length > 0 && (
    <NameList stops names={hits.names} together={choices} named={named} selection={selection} />
  );
  const nearest = <NearList stops near={near.slice(0, mostNear)} none={events.length === 0} />;
  return (
    <FoundRoom>
      <nav aria-label={pageWords.found.label} className="space-y-3">
        {nearFirst && nearest}
        {namesFirst && names}
        {events.length > 0 ? (
          <div>
            <p>
              <b className="tabular font-semibold">{words.countOf(events.length, total)}</b>
              {named.length > 0 && ` ${pageWords.found.withAll}`}
              <button type="button" className="word-button ml-3" onClick={onSee}>
                {words.filters.see(events.length)}
              </button>
            </p>
            <FoundEvents {...selection} events={events.filter((event) => !named.includes(event))} />
            {named.length === 0 && <MoreOnTheme events={events} />}
          </div>
        ) : (
          near.length + named.length === 0 && (
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
