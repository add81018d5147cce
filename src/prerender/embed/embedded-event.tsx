/**
 * An event → what stands of it within somebody else's page: when, what, who says so, the very words, the way to the whole.
 *
 *     14.56 on Wednesday 22 March 2017   STATED
 *     The air ambulance lands
 *     The crew had surveyed the scene from the air before they could land.
 *     Told by Dr Hudson, 10 September to 3 October 2018 · Witness’s account
 *     │ … The helicopter landed at 14.56 …                      (the cited words marked)
 *       Live blog, line 30
 *     The whole event, in: Westminster attack and inquests
 *
 * What describes injuries stands behind the browser's own control, so that no script and no memory is needed for it.
 */
import { Fragment, type ReactNode } from 'react';
import { citedParts } from '../../app/cited-parts.ts';
import { passageWarning } from '../../app/passage-warning.ts';
import { basisWords, whenWords } from '../../app/time-words.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { toldSentence } from '../../app/told-sentence.ts';
import { TimeMark } from '../../app/ui/time-mark.tsx';
import { emptyView, writeAddress } from '../../app/view-state.ts';
import { pageWords } from '../../app/words/page-words.ts';
import { words } from '../../app/words/words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage, SourceQuote } from '../../model/source.ts';
import { Closed, Onwards } from './embedded-parts.tsx';
import { EmbeddedSummary } from './embedded-summary.tsx';

interface EmbeddedEventProps {
  readonly event: TimelineEvent;
  readonly index: TimelineIndex;
  /** From the page to the site's base. */
  readonly toRoot: string;
}

export function EmbeddedEvent({ event, index, toRoot }: EmbeddedEventProps): ReactNode {
  const full = toRoot + writeAddress({ ...emptyView, page: { kind: 'event', id: event.id } }).slice(1);
  return (
    <main>
      <article aria-labelledby="title">
        <p className="time">
          <TimeMark when={event.when} dates={index.dates} />
          {event.when.basis !== 'unknown' && (
            <span className="basis">{basisWords(event.when, whenWords(event.when, index.dates))}</span>
          )}
        </p>
        <h1 id="title">{event.title}</h1>
        <EmbeddedSummary event={event} index={index} />
        <p className="quiet">
          {toldSentence(event, index)} · {words.standings[event.standing]}
        </p>
        <h2>{pageWords.event.words}</h2>
        {quotesByPassage(event).map(({ passage, quotes }) => (
          <Words key={passage} passage={index.passages.get(passage)} quotes={quotes} index={index} toRoot={toRoot} />
        ))}
        <Onwards
          href={`${full}/`}
          words={pageWords.embed.wholeEvent}
          site={index.attackersName.without(index.timeline.title)}
        />
      </article>
    </main>
  );
}

interface WordsProps {
  readonly passage: Passage | undefined;
  readonly quotes: readonly SourceQuote[];
  readonly index: TimelineIndex;
  readonly toRoot: string;
}

function Words({ passage, quotes, index, toRoot }: WordsProps): ReactNode {
  if (passage === undefined) return null;
  const warning = passageWarning(passage, index);
  const quoted = (
    <blockquote dir="auto">
      <p>
        {citedParts(passage.text, quotes).map(({ start, text, cited }) =>
          cited ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
        )}
      </p>
    </blockquote>
  );
  return (
    <figure>
      {warning === null ? (
        quoted
      ) : (
        <Closed what={words.injuries.what.passage} warning={warning}>
          {quoted}
        </Closed>
      )}
      <figcaption className="quiet">
        {passage.citations.map(({ document, line }, at) => (
          <Fragment key={`${document} ${line}`}>
            {at > 0 && '; '}
            <a href={`${toRoot}document/${document}/#line-${line}`} target="_blank" rel="noopener">
              {words.placeOf(index.documents.get(document)?.title ?? document, line)}
            </a>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}

function quotesByPassage({ sources }: TimelineEvent) {
  const byPassage = new Map<string, SourceQuote[]>();
  for (const quote of sources) byPassage.set(quote.passage, [...(byPassage.get(quote.passage) ?? []), quote]);
  return [...byPassage].map(([passage, quotes]) => ({ passage, quotes }));
}
