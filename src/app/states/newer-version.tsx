/** Says, at the foot of the page, that a newer version is there; it is only loaded when the reader asks for it, and the notice goes when they do not. */
import { type ReactNode, useState } from 'react';
import { words } from '../words/words.ts';
import './still-notice.css';

export function NewerVersion({ onLoad }: { readonly onLoad: () => void }): ReactNode {
  const [later, setLater] = useState(false);
  if (later) return null;
  return (
    <div className="still-notice">
      <p role="status">{words.states.newer}</p>
      <p className="flex gap-x-6">
        <button type="button" className="word-button touch:-my-2 touch:py-2.5" onClick={onLoad}>
          {words.states.loadNewer}
        </button>
        <button type="button" className="word-button touch:-my-2 touch:py-2.5" onClick={() => setLater(true)}>
          {words.states.notNow}
        </button>
      </p>
    </div>
  );
}
