/**
 * Words that the reader has selected in a passage → a button that copies a link to them. Of a passage that describes injuries, and
 * of words with the attacker's name, the link leads to the line alone, and says so.
 */
import type { ReactNode } from 'react';
import type { SelectedWords } from '../selected-words.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { CopyAddress } from './copy-address.tsx';
import { linkOfSelected } from './passage-links.ts';

interface SelectedLinkProps {
  readonly selected: SelectedWords;
  /** Where they stand; null for the first document that has the passage in these words. */
  readonly document: string | null;
}

export function SelectedLink({ selected, document }: SelectedLinkProps): ReactNode {
  const link = linkOfSelected(selected, document, useTimeline());
  if (link === null) return null;
  const { quoted, place, address } = link;
  return (
    <div className="mt-1 font-sans text-sm">
      <CopyAddress
        address={address}
        // A press on a button would else take the selection away, and with it the button.
        onMouseDown={(event) => event.preventDefault()}
      >
        {quoted === null ? pageWords.share.toPlace(place) : pageWords.share.copySelected}
      </CopyAddress>
    </div>
  );
}
