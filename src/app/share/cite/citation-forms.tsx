/**
 * An event → its citation to read and to copy, plain and for programs that keep references. In a chunk of its own, asked
 * for when the reader opens it.
 */
import { type ReactNode, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { useSiteAddress } from '../../site-address.ts';
import { useTimeline } from '../../use-timeline.ts';
import { emptyView, writeAddress } from '../../view-state.ts';
import { words } from '../../words/words.ts';
import { eventCitation } from './event-citation.ts';
import { plainCitation } from './plain-citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const forms = [
  { name: words.event.copyCitation, write: plainCitation },
  { name: words.event.copyBibtex, write: toBibtex },
  { name: words.event.copyRis, write: toRis },
] as const;

/** Made when they are asked for: the day they are looked up is in them. */
export function CitationForms({ event }: { readonly event: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const [said, say] = useState('');
  const path = writeAddress({ ...emptyView, page: { kind: 'event', id: event.id } });
  const citation = eventCitation(event, index, {
    work: words.site.chronologyOf(index.timeline.title),
    address: new URL(path.slice(1), site).href,
    accessed: new Date().toISOString().slice(0, 10),
  });
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.event.citationCopied);
    } catch {
      say(words.event.citationNotCopied);
    }
  };
  return (
    <div className="mt-1">
      <p className="select-all wrap-anywhere">{plainCitation(citation)}</p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {forms.map(({ name, write }) => (
          <button key={name} type="button" className="word-button" onClick={() => copy(write(citation))}>
            {name}
          </button>
        ))}
      </p>
      <p role="status" className="text-ink-quiet">
        {said}
      </p>
    </div>
  );
}
