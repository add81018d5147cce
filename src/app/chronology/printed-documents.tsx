/** The documents → a list of what their short names stand for, at the end of what is printed. */
import type { ReactNode } from 'react';
import { citedDocument } from '../cited-document.ts';
import { instantWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useDocumentNames } from '../use-document-names.ts';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';

export function PrintedDocuments(): ReactNode {
  const { timeline, dates } = useTimeline();
  const documentNames = useDocumentNames();
  return (
    <section className="mt-8 max-w-prose break-inside-avoid font-sans text-xs">
      <h2 className="font-semibold">{words.chronology.documents}</h2>
      {timeline.documents.map((document) => {
        const { id, published } = document;
        const when = published === undefined ? null : instantWords(published, dates).full;
        const { named, url } = citedDocument(document, timeline.passages, when);
        const particulars = url === null ? named : `${named}, ${url}`;
        return (
          <p key={id} className="mt-1 wrap-anywhere">
            <b className="font-semibold">{documentNames.get(id)}</b>: <Unparted>{`${particulars}.`}</Unparted>
          </p>
        );
      })}
    </section>
  );
}
