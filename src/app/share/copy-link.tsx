/**
 * A button named "Copy link" → the address as it stands, filters and all, in the clipboard, and a word that it is
 * there. Where the clipboard is refused the address stands below, selected, to be copied by hand.
 */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';
import { CopiedNote } from './copied-note.tsx';
import { useCopying } from './use-copying.ts';

export function CopyLink(): ReactNode {
  const { state, copy } = useCopying();
  return (
    <div className="copy-link print:hidden">
      <button
        type="button"
        className="word-button touch:py-2.5"
        onClick={() => copy(window.location.href, words.event.copied)}
      >
        {words.event.copyLink}
      </button>
      <CopiedNote state={state} refused={words.event.notCopied} field={words.event.address} />
    </div>
  );
}
