/**
 * An event → how to cite it: one sentence to copy, and entries for programs that keep references.
 *
 *     ▸ Cite this event
 *       “The air ambulance helicopter landed” (14.56 on …), in …
 *       Copy citation   Copy BibTeX   Copy RIS
 */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { TimelineEvent } from '../../../model/event.ts';
import { words } from '../../words/words.ts';

const CitationForms = lazy(async () => ({ default: (await import('./citation-forms.tsx')).CitationForms }));

export function CiteEvent({ event }: { readonly event: TimelineEvent }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details
      data-needs-script=""
      className="mt-1 font-sans text-sm print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="word-button w-fit touch:py-2.5">{words.event.cite}</summary>
      <Suspense fallback={null}>{open && <CitationForms event={event} />}</Suspense>
    </details>
  );
}
