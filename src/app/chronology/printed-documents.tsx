/** The documents → a list of what their short names stand for, at the end of what is printed. */
import type { ReactNode } from 'react';
import { whenWords } from '../time-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { printedWords } from './chronology-words.ts';

export function PrintedDocuments(): ReactNode {
  const { timeline } = useTimeline();
  return (
    <section className="mt-8 max-w-prose break-inside-avoid font-sans text-xs">
      <h2 className="font-semibold">{printedWords.documents}</h2>
      {timeline.documents.map(({ id, author, title, publisher, published, url }) => {
        const when =
          published === undefined
            ? null
            : whenWords(
                { earliest: published, latest: published, precision: 'minute', basis: 'stated' },
                timeline.timezone,
              ).full;
        const particulars = [author, `“${title}”`, publisher, when, url].filter((part) => part != null);
        return (
          <p key={id} className="mt-1 wrap-anywhere">
            <b className="font-semibold">{id}</b>: {particulars.join(', ')}.
          </p>
        );
      })}
    </section>
  );
}
