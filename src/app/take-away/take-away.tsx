/**
 * The events that are shown → files and a printed page of just these, behind one quiet word.
 *
 *     ▸ Save or print these 12 events
 *       Print                            The whole list with its sources, or a PDF of it.
 *       Table (CSV)                      For a spreadsheet, one row an event.
 *       …
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LaterPart, later } from '../later-page.tsx';
import type { Selection } from '../select-events.ts';
import { words } from '../words/words.ts';

const offers = later(async () => (await import('./offers.tsx')).Offers);

interface TakeAwayProps {
  readonly selection: Selection;
  /** How the selection is called: "12 of 72 events with Dr Hudson". */
  readonly name: string;
}

export function TakeAway({ selection, name }: TakeAwayProps): ReactNode {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before anybody could hear of it.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  if (selection.events.length === 0) return null;
  return (
    <details
      ref={details}
      data-needs-script=""
      className="font-sans text-sm print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="word-button w-fit touch:py-2.5">{words.takeAway.open(selection.events.length)}</summary>
      {open && <LaterPart page={offers} given={{ selection, name }} />}
    </details>
  );
}
