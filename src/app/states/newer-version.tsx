/** Says, at the foot of the page, that a newer version is there; it is only loaded when the reader asks for it. */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';
import './still-notice.css';

export function NewerVersion({ onLoad }: { readonly onLoad: () => void }): ReactNode {
  return (
    <div className="still-notice">
      <p role="status">{words.states.newer}</p>
      <button type="button" className="word-button" onClick={onLoad}>
        {words.states.loadNewer}
      </button>
    </div>
  );
}
