/**
 * A timeline → all its events as a list within somebody else's page: time, title, summary, each a way to its full page.
 *
 * `app/embed/narrow-to.ts` takes out what the query of the frame's address does not ask for; what it looks for is marked by
 * `data-` attributes here. Without a script the list stands whole, and says so.
 */
import type { ReactNode } from 'react';
import { type Chapter, chaptersOf } from '../../app/list-chapters.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { TimeMark } from '../../app/ui/time-mark.tsx';
import { pageWords } from '../../app/words/page-words.ts';
import { words } from '../../app/words/words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { Onwards } from './embedded-parts.tsx';
import { EmbeddedSummary } from './embedded-summary.tsx';

interface EmbeddedChronologyProps {
  readonly index: TimelineIndex;
  readonly toRoot: string;
  /** The script that narrows it, from this page. */
  readonly narrow: string;
}

export function EmbeddedChronology({ index, toRoot, narrow }: EmbeddedChronologyProps): ReactNode {
  const { events } = index.timeline;
  const title = index.attackersName.without(index.timeline.title);
  return (
    <main data-narrow={narrow} data-site={toRoot}>
      <h1>{title}</h1>
      <p className="quiet count" role="status" data-says="count">
        {words.events(events.length)}
      </p>
      <p className="quiet" data-says="ignored" hidden />
      <p className="quiet narrowing">{pageWords.embed.narrowing}</p>
      <p className="quiet failed">{pageWords.embed.notNarrowed}</p>
      <noscript>
        <p className="quiet">{pageWords.embed.whole}</p>
      </noscript>
      <ol aria-label={words.site.chronology}>
        {chaptersOf(events, 'happened', index).flatMap((chapter) =>
          chapter.events.map((event, at) => (
            <li key={event.id} data-event={event.id}>
              {at === 0 && <ChapterHeading chapter={chapter} />}
              <Entry event={event} index={index} toRoot={toRoot} />
            </li>
          )),
        )}
      </ol>
      <p data-says="nothing" hidden />
      <Onwards href={toRoot} words={pageWords.embed.wholeChronology} site={title} />
    </main>
  );
}

function ChapterHeading({ chapter: { name, span } }: { readonly chapter: Chapter }): ReactNode {
  return (
    <h2 data-chapter="">
      {name} {span !== '' && <span>{span}</span>}
    </h2>
  );
}

interface EntryProps {
  readonly event: TimelineEvent;
  readonly index: TimelineIndex;
  readonly toRoot: string;
}

function Entry({ event, index, toRoot }: EntryProps): ReactNode {
  const heading = `title-${event.id}`;
  return (
    <article aria-labelledby={heading}>
      <p className="time">
        <span className="happened">{words.chronology.happened} </span>
        <TimeMark when={event.when} dates={index.dates} />
      </p>
      <h3 id={heading}>
        <a href={`${toRoot}event/${event.id}/`} target="_blank" rel="noopener">
          {event.title}
        </a>
      </h3>
      <EmbeddedSummary event={event} index={index} />
    </article>
  );
}
