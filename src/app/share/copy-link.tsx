/**
 * A button named "Copy link" → the address of what is shown, filters and all, in the clipboard, and a word that it is
 * there, and that it opens what describes injuries where it does. What somebody else hung on to it (`?fbclid=…`) is left out. Where the clipboard is refused the address stands below,
 * selected, to be copied by hand.
 *
 * Beside it, for whoever wants to send what the event says in the document’s words, a link to the first of them: who opens that sees the
 * words at once, and of the event’s own page its time and what it is. None where that link could lead to the line alone.
 */
import type { ReactNode } from 'react';
import { useSiteAddress } from '../site-address.ts';
import { type ViewState, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { CopiedNote } from './copied-note.tsx';
import type { PassageLink } from './passage-links.ts';
import { useCopying } from './use-copying.ts';

interface CopyLinkProps {
  readonly view: ViewState;
  /** Links to the words that it rests on. */
  readonly toWords: readonly PassageLink[];
}

export function CopyLink({ view, toWords }: CopyLinkProps): ReactNode {
  const site = useSiteAddress();
  const { state, copy } = useCopying();
  const { copied, copiedShown } = pageWords.event;
  const said = view.injuries === 'shown' ? copiedShown : copied;
  const whole = (address: string) => new URL(address.slice(1), site).href;
  const first = toWords.find(({ quoted }) => quoted !== null);
  return (
    <div className="copy-link print:hidden">
      <button type="button" className="word-button touch:py-2.5" onClick={() => copy(whole(writeAddress(view)), said)}>
        {pageWords.event.copyLink}
      </button>
      {first !== undefined && (
        <button type="button" className="word-button touch:py-2.5" onClick={() => copy(whole(first.address), copied)}>
          {pageWords.share.toItsWords}
        </button>
      )}
      <CopiedNote state={state} refused={pageWords.event.notCopied} field={pageWords.event.address} />
    </div>
  );
}
