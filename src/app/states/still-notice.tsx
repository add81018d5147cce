/**
 * Below a page that can be read already: that the rest of it is coming, or that it could not be had and what can be done.
 *
 * "The page can be read, but not searched or filtered … The file with the events could not be fetched. …  [Try again]"
 */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';
import { troubleWords } from './trouble-words.ts';
import './still-notice.css';

/** Shown only after a moment: where the timeline comes at once nobody needs to read this. */
export function StillComing(): ReactNode {
  return (
    <div className="still-notice still-coming">
      <p role="status">{words.states.loading}</p>
    </div>
  );
}

interface StillOnlyProps {
  readonly error: unknown;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

export function StillOnly({ error, retrying, onRetry }: StillOnlyProps): ReactNode {
  const said = troubleWords(error);
  return (
    <div className="still-notice still-only">
      <div role="alert">
        <p className="font-semibold">{words.states.stillOnly}</p>
        <p>
          {said.what} {said.help}
        </p>
      </div>
      <button type="button" className="word-button" aria-disabled={retrying} onClick={() => !retrying && onRetry()}>
        {retrying ? words.states.retrying : words.states.retry}
      </button>
    </div>
  );
}
