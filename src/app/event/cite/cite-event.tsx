/**
 * An event → how to cite it: one sentence to copy, and entries for programs that keep references.
 *
 *     ▸ Cite this event
 *       “The air ambulance helicopter landed” (14.56 on …), in …
 *       Copy citation   Copy BibTeX   Copy RIS
 */
import { type ReactNode, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { useSiteAddress } from '../../site-address.ts';
import { useTimeline } from '../../use-timeline.ts';
import { emptyView, writeAddress } from '../../view-state.ts';
import { words } from '../../words.ts';
import { openEventWords } from '../open-event-words.ts';
import { eventCitation } from './event-citation.ts';
import { plainCitation } from './plain-citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const forms = [
  { name: openEventWords.copyCitation, write: plainCitation },
  { name: openEventWords.copyBibtex, write: toBibtex },
  { name: openEventWords.copyRis, write: toRis },
] as const;

export function CiteEvent({ event }: { readonly event: TimelineEvent }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="mt-1 font-sans text-sm print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="word-button w-fit">{openEventWords.cite}</summary>
      {open && <Forms event={event} />}
    </details>
  );
}

/** Made when they are asked for: the day they are looked up is in them. */
function Forms({ event }: { readonly event: TimelineEvent }): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const [said, say] = useState('');
  const path = writeAddress({ ...emptyView, page: { kind: 'event', id: event.id } });
  const citation = eventCitation(event, index, {
    work: words.chronologyOf(index.timeline.title),
    address: new URL(path.slice(1), site).href,
    accessed: new Date().toISOString().slice(0, 10),
  });
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(openEventWords.citationCopied);
    } catch {
      say(openEventWords.citationNotCopied);
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
