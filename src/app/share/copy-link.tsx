/**
 * A button named "Copy link" → the address of what is shown, filters and all, in the clipboard, and a word that it is
 * there. What somebody else hung on to it (`?fbclid=…`) is left out. Where the clipboard is refused the address stands below,
 * selected, to be copied by hand.
 */
import type { ReactNode } from 'react';
import { useSiteAddress } from '../site-address.ts';
import { type ViewState, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import { useCopying } from './use-copying.ts';

interface CopyLinkProps {
  readonly view: ViewState;
  /** Where the words stand that it rests on, below the site's base: far below the title, so that their link is here too. */
  readonly words?: string | null;
}

export function CopyLink({ view, words = null }: CopyLinkProps): ReactNode {
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const copyAddress = (address: string) => copy(new URL(address.slice(1), site).href, pageWords.event.copied);
  return (
    <div className="copy-link print:hidden">
      <button type="button" className="word-button touch:py-2.5" onClick={() => copyAddress(writeAddress(view))}>
        {pageWords.event.copyLink}
      </button>
      {words !== null && (
        <button type="button" className="word-button touch:py-2.5" onClick={() => copyAddress(words)}>
          {pageWords.share.toItsWords}
        </button>
      )}
      <CopiedNote state={state} refused={pageWords.event.notCopied} field={pageWords.event.address} />
    </div>
  );
}
