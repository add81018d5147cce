/**
 * Details on which the documents differ, of an event or of a line → a plain note with both wordings and their places.
 *
 *     The documents differ on a time: “14.56” in Harbour news, line 4; “14.59” in Evening report, line 9.
 *     Neither is chosen here. Told there as an event of its own: The lifeboat reached the wreck at 14.59
 */
import type { ReactNode } from 'react';
import type { Discrepancy } from '../../model/discrepancy.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { Sentence } from './sentence.tsx';

interface DocumentsDifferProps {
  readonly discrepancies: readonly Discrepancy[];
  /** The event that is open: another, which rests on the other wording, is led to. */
  readonly of?: string;
}

export function DocumentsDiffer({ discrepancies, of }: DocumentsDifferProps): ReactNode {
  return discrepancies.map(({ detail, here, there }) => (
    <p
      key={`${here.prefix} ${here.exact} ${there.document} ${there.exact}`}
      role="note"
      className="mt-2 border-ink-quiet border-l-2 pl-3 font-sans text-sm"
    >
      <strong className="font-semibold">{pageWords.discrepancy.differ(detail)}</strong> <Side of={here} />;{' '}
      <Side of={there} />. {pageWords.discrepancy.notChosen}
      {of !== undefined && there.event !== undefined && there.event !== of && <OtherEvent id={there.event} />}
    </p>
  ));
}

function OtherEvent({ id }: { readonly id: string }): ReactNode {
  const { events } = useTimeline();
  const { view } = useView();
  const event = events.get(id);
  if (event === undefined) return null;
  const link = (
    <ViewLink to={{ ...view, page: { kind: 'event', id } }} className="quiet-link">
      {event.title}
    </ViewLink>
  );
  return (
    <>
      {' '}
      <Sentence of={pageWords.discrepancy.otherEvent(link)} />
    </>
  );
}

function Side({ of: { document, passage, exact } }: { readonly of: Discrepancy['here'] }): ReactNode {
  const { documents, passages } = useTimeline();
  const { view } = useView();
  const line = passages.get(passage)?.citations.find((citation) => citation.document === document)?.line ?? null;
  const title = documents.get(document)?.title ?? document;
  return (
    <Sentence
      of={pageWords.discrepancy.says(
        exact,
        <ViewLink
          to={{ ...withoutFilters(view), page: { kind: 'document', id: document, line } }}
          className="quiet-link"
        >
          {words.placeOf(title, line)}
        </ViewLink>,
      )}
    />
  );
}
