/** A document with the ways to send it, a line and words of it, to others; what the address searches for is marked in it. */
import type { ReactNode } from 'react';
import { DocumentPage } from './document/document-page.tsx';
import { LineLink } from './share/line-link.tsx';
import { SelectedLink } from './share/selected-link.tsx';
import { Share, type ShareProps } from './share/share.tsx';

interface ReadDocumentPageProps extends ShareProps {
  readonly id: string;
  /** The line the address points at, from 1, or null. */
  readonly line: number | null;
}

export function ReadDocumentPage({ id, line, view, selection }: ReadDocumentPageProps): ReactNode {
  return (
    <DocumentPage
      id={id}
      line={line}
      terms={selection.terms}
      share={<Share view={view} selection={selection} />}
      onAddressed={(at) => <LineLink key={at} document={id} line={at} />}
      onSelected={(selected) => <SelectedLink selected={selected} document={id} />}
    />
  );
}
