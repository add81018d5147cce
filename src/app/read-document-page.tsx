/** A document with the ways to send it, and words of it, to others. */
import type { ReactNode } from 'react';
import { DocumentPage } from './document/document-page.tsx';
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
      share={<Share view={view} selection={selection} />}
      onSelected={(selected) => <SelectedLink selected={selected} document={id} />}
    />
  );
}
