/**
 * A button named "Copy link" → the address of what is shown, filters and all, in the clipboard, and a word that it is
 * there, and that it opens what describes injuries where it does. What somebody else hung on to it (`?fbclid=…`) is left out. Where the clipboard is refused the address stands below,
 * selected, to be copied by hand.
 */
import type { ReactNode } from 'react';
import { useSiteAddress } from '../site-address.ts';
import { type ViewState, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import { useCopying } from './use-copying.ts';

export function CopyLink({ view }: { readonly view: ViewState }): ReactNode {
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const { copied, copiedShown } = pageWords.event;
  const said = view.injuries === 'shown' ? copiedShown : copied;
  const copyAddress = () => copy(new URL(writeAddress(view).slice(1), site).href, said);
  return (
    <div className="copy-link print:hidden">
      <button type="button" className="word-button touch:py-2.5" onClick={copyAddress}>
        {pageWords.event.copyLink}
      </button>
      <CopiedNote state={state} refused={pageWords.event.notCopied} field={pageWords.event.address} />
    </div>
  );
}
