/** The documents → a list of what their short names stand for, at the end of what is printed. */
import type { ReactNode } from 'react';
import { instantWords } from '../time-words.ts';
import { Unparted } from '../ui/unparted.tsx';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';

export function PrintedDocuments(): ReactNode {
  const { timeline, dates } = useTimeline();
  return (
    <section className="mt-8 max-w-prose break-inside-avoid font-sans text-xs">
      <h2 className="font-semibold">{words.chronology.documents}</h2>
      {timeline.documents.map(({ id, author, title, publisher, published, url }) => {
        const when = published === undefined ? null : instantWords(published, dates).full;
        const particulars = [author, words.citedTitle(title), publisher, when, url].filter((part) => part != null);
        return (
          <p key={id} className="mt-1 wrap-anywhere">
            <b className="font-semibold">{id}</b>: <Unparted>{`${particulars.join(', ')}.`}</Unparted>
          </p>
        );
      })}
    </section>
  );
}
