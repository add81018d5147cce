/**
 * A passage and what is cited from it → the very words in their context, with the places they stand.
 *
 *     the paragraph before, quiet
 *     | The passage, with the cited words marked.
 *     the paragraph after, quiet
 *     Title of the document, line 30; title of the other, line 30
 *
 * A passage that stands in several documents shows every different neighbour it has there, with the document's name.
 */
import type { ReactNode } from 'react';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Passage, SourceQuote } from '../../model/source.ts';
import { citedParts } from '../cited-parts.ts';
import { passageWarning } from '../passage-warning.ts';
import { DocumentsDiffer } from '../ui/documents-differ.tsx';
import { Injuries } from '../ui/injuries.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { ContextParagraph } from './context-paragraph.tsx';
import { OtherWordings } from './other-wordings.tsx';
import { contextOf } from './passage-context.ts';

interface SourcePassageProps {
  passage: Passage;
  quotes: readonly SourceQuote[];
  /** Details of it that another document has otherwise. */
  discrepancies: readonly Discrepancy[];
  /** The event that is open. */
  event: string;
  /** What is offered below the places it stands in. */
  below: ReactNode;
}

export function SourcePassage({ passage, quotes, discrepancies, event, below }: SourcePassageProps): ReactNode {
  const index = useTimeline();
  const { before, after } = contextOf(passage, index);
  const warning = passageWarning(passage, index);
  const quotation = (
    <>
      <blockquote className="py-1" dir="auto">
        <p data-passage={passage.id}>
          {citedParts(passage.text, quotes).map((part) =>
            part.cited ? <mark key={part.start}>{part.text}</mark> : part.text,
          )}
        </p>
      </blockquote>
      <DocumentsDiffer discrepancies={discrepancies} of={event} />
      <OtherWordings passage={passage} />
    </>
  );
  return (
    <>
      <figure className="mt-3">
        {before.map((neighbour) => (
          <ContextParagraph key={neighbour.passage.id} neighbour={neighbour} side="before" />
        ))}
        <div className="border-accent border-l-2 pl-4">
          {warning === null ? (
            quotation
          ) : (
            <Injuries warning={warning} of={passage.id}>
              {quotation}
            </Injuries>
          )}
        </div>
        {after.map((neighbour) => (
          <ContextParagraph key={neighbour.passage.id} neighbour={neighbour} side="after" />
        ))}
        <figcaption className="mt-3 font-sans text-ink-quiet text-sm">
          <Places passage={passage} />
        </figcaption>
      </figure>
      <div className="font-sans text-ink-quiet text-sm">{below}</div>
    </>
  );
}

function Places({ passage }: { passage: Passage }): ReactNode {
  return passage.citations.map((citation) => (
    <span key={`${citation.document}-${citation.line}`} className="block">
      <Place citation={citation} />
      {citation.text === undefined ? '' : pageWords.event.inOtherWords}
    </span>
  ));
}

/** Documents of the same title are told apart by their ids. */
function Place({ citation: { document, line } }: { citation: Passage['citations'][number] }): ReactNode {
  const { view } = useView();
  const { documents } = useTimeline();
  const documentNames = useDocumentNames();
  const title = documents.get(document)?.title ?? document;
  const isShared = title !== document && documentNames.get(document) === document;
  return (
    <>
      {isShared && <cite>{title}, </cite>}
      <ViewLink className="tabular" to={{ ...view, page: { kind: 'document', id: document, line } }}>
        {words.placeOf(isShared ? document : title, line)}
      </ViewLink>
    </>
  );
}
