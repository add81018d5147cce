/**
 * What is shown → ways to send it to others, behind one quiet word. What is behind it is a chunk of its own, asked for when the
 * reader opens it.
 *
 *     ▸ Share
 *       The link contains: 3 people, 1 theme, 12 of 72 events; in the order of telling.
 *       Copy link to this list   Send by this device…
 *       The document's words · citation · the code of a frame
 */
import type { ReactNode } from 'react';
import { later } from '../later-code.ts';
import { LaterPart } from '../later-page.tsx';
import type { Selection } from '../select-events.ts';
import { Unfolding } from '../ui/unfolding.tsx';
import type { ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';

const offers = later(async () => (await import('./share-offers.tsx')).ShareOffers);

export interface ShareProps {
  /** What is to be sent, which may be less than what the address asks for. */
  readonly view: ViewState;
  readonly selection: Selection;
}

export function Share({ view, selection }: ShareProps): ReactNode {
  return <Unfolding name={words.site.share}>{() => <LaterPart page={offers} given={{ view, selection }} />}</Unfolding>;
}
