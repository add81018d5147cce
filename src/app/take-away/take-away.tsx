/**
 * The events that are shown → files and a printed page of just these, behind one quiet word.
 *
 *     ▸ Save or print these 12 events
 *       Print                            The whole list with its sources, or a PDF of it.
 *       Table (CSV)                      For a spreadsheet, one row an event.
 *       …
 */
import type { ReactNode } from 'react';
import { later } from '../later-code.ts';
import { LaterPart } from '../later-page.tsx';
import type { Selection } from '../select-events.ts';
import { Unfolding } from '../ui/unfolding.tsx';
import { words } from '../words/words.ts';

const offers = later(async () => (await import('./offers.tsx')).Offers);

interface TakeAwayProps {
  readonly selection: Selection;
  /** How the selection is called: "12 of 72 events with Dr Hudson". */
  readonly name: string;
}

export function TakeAway({ selection, name }: TakeAwayProps): ReactNode {
  if (selection.events.length === 0) return null;
  return (
    <Unfolding name={words.chronology.takeAway(selection.events.length)}>
      {() => <LaterPart page={offers} given={{ selection, name }} />}
    </Unfolding>
  );
}
