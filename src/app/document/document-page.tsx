/**
 * One document → its particulars and its text line by line, each passage linked to the events it tells of.
 */
import { type ReactNode, useId, useState } from 'react';
import type { SelectedWords } from '../selected-words.ts';
import { Listed } from '../ui/listed.tsx';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { withChosen, withoutFilters } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { DocumentParticulars } from './document-particulars.tsx';
import { DocumentText } from './document-text.tsx';
import { PlaceBar } from './place-bar.tsx';

interface DocumentPageProps {
  readonly id: string;
  /** The line the address points at, from 1, or null. */
  readonly line: number | null;
  /** The ways to send it to others. */
  readonly share?: ReactNode;
  /** Words to mark, as they stand: those that the address searches for. */
  readonly terms?: readonly string[];
  /** What is offered beside the line that the address points at, which is given. */
  readonly onAddressed?: (line: number) => ReactNode;
  /** What is offered for words that are selected in its text. */
  readonly onSelected?: (selected: SelectedWords) => ReactNode;
}

/** The document as it was; says so plainly when there is none of that id. */
export function DocumentPage({ id, share, ...text }: DocumentPageProps): ReactNode {
  const { documents, dates } = useTimeline();
  const { view } = useView();
  const heading = useId();
  const [head, setHead] = useState<HTMLElement | null>(null);
  const document = documents.get(id);
  if (document === undefined) return null;
  const filtered = withChosen(withoutFilters(view), 'document', [id]);
  return (
    <article aria-labelledby={heading}>
      <PlaceBar document={document} dates={dates} heading={head} />
      <p className="font-sans text-ink-quiet text-sm">{pageWords.document.document}</p>
      <h1 id={heading} ref={setHead} className="mb-4 max-w-prose font-semibold text-xl">
        {document.title}
      </h1>
      <DocumentParticulars document={document} dates={dates} />
      <OtherDocuments id={id} />
      <div className="quiet-line mt-1 gap-y-1">
        <ViewLink to={{ ...filtered, page: { kind: 'chronology' } }}>{pageWords.document.filterBy}</ViewLink>
        <ViewLink to={{ ...filtered, page: { kind: 'who-was-when' } }}>{pageWords.document.whoWasWhen}</ViewLink>
        {share}
      </div>
      <DocumentText key={id} id={id} {...text} />
    </article>
  );
}

function OtherDocuments({ id }: { readonly id: string }): ReactNode {
  const { timeline } = useTimeline();
  const others = timeline.documents.filter((document) => document.id !== id);
  if (others.length === 0) return null;
  return (
    <p className="mt-4 font-sans text-sm">
      {pageWords.document.others(others.length)} <DocumentLinks of={others} />
    </p>
  );
}

interface DocumentLinksProps {
  readonly of: readonly { readonly id: string; readonly title: string }[];
}

function DocumentLinks({ of }: DocumentLinksProps): ReactNode {
  const { view } = useView();
  const links = of.map(({ id, title }) => ({
    key: id,
    node: <ViewLink to={{ ...withoutFilters(view), page: { kind: 'document', id, line: null } }}>{title}</ViewLink>,
  }));
  return <Listed items={links} />;
}
