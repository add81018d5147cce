/**
 * Words that the reader has selected in a passage → a button that copies a link to them. Of a passage that describes injuries, and
 * of words with the attacker's name, the link leads to the line alone, and says so.
 */
import type { ReactNode } from 'react';
import type { SelectedWords } from '../selected-words.ts';
import { useSiteAddress } from '../site-address.ts';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import { linkOfSelected } from './passage-links.ts';
import { useCopying } from './use-copying.ts';

interface SelectedLinkProps {
  readonly selected: SelectedWords;
  /** Where they stand; null for the first document that has the passage in these words. */
  readonly document: string | null;
}

export function SelectedLink({ selected, document }: SelectedLinkProps): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const link = linkOfSelected(selected, document, index);
  if (link === null) return null;
  const { quoted, place, address } = link;
  return (
    <p className="mt-1 font-sans text-sm print:hidden">
      <button
        type="button"
        className="word-button touch:py-2.5"
        // A press on a button would else take the selection away, and with it the button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => copy(new URL(address.slice(1), site).href, pageWords.share.copied)}
      >
        {quoted === null ? pageWords.share.toPlace(place) : pageWords.share.copySelected}
      </button>
      <CopiedNote state={state} refused={pageWords.share.notCopied} field={pageWords.share.toCopy} />
    </p>
  );
}
