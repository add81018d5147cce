/** Who says so: the witness or the one summing up, what standing that has, when it was told, and who published it. */
import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceDocument } from '../../model/source.ts';
import { facetLabel } from '../facet-label.ts';
import { instantWords } from '../time-words.ts';
import { documentsOf } from '../timeline-index.ts';
import { Listed } from '../ui/listed.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { TimeMark } from '../ui/time-mark.tsx';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';

export function ToldSection({ event }: { event: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const { told } = event;
  const by = (told?.by ?? []).map((id) => ({
    key: id,
    node: <ViewLink to={{ ...view, page: { kind: 'person', id } }}>{facetLabel(index, 'person', id)}</ViewLink>,
  }));
  const documents = documentsOf(event, index.passages).flatMap((id) => index.documents.get(id) ?? []);
  return (
    <>
      <p>{by.length > 0 ? <Listed items={by} /> : pageWords.event.nobody}</p>
      <p className="font-sans text-ink-quiet text-sm">
        <StandingMark standing={event.standing} />
      </p>
      {told !== null && (
        <p className="font-sans text-ink-quiet text-sm">
          {told.when.basis === 'unknown' ? (
            pageWords.event.toldUnknown
          ) : (
            <Sentence
              of={pageWords.event.told(
                <TimeMark when={told.when} day="within" dates={index.dates} />,
                told.when.because,
              )}
            />
          )}
        </p>
      )}
      <Published documents={documents} />
    </>
  );
}

function Published({ documents }: { documents: readonly SourceDocument[] }): ReactNode {
  const { dates } = useTimeline();
  const said = new Set(
    documents.map(({ publisher, published }) => {
      const when = published === undefined ? null : instantWords(published, dates).full;
      return pageWords.event.published(publisher, when);
    }),
  );
  return (
    <p className="font-sans text-ink-quiet text-sm">
      {[...said].map((sentence) => (
        <span key={sentence} className="block">
          <Unparted>{sentence}</Unparted>
        </span>
      ))}
    </p>
  );
}
