/** What cannot be mended on the page itself: what happened, and a button that loads the page again. */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

interface BrokenProps {
  readonly what: string;
  readonly more: string;
  /** What the button is called. */
  readonly way?: string;
}

export function Broken({ what, more, way = words.states.reload }: BrokenProps): ReactNode {
  return (
    <>
      <div role="alert" className="max-w-prose border-ink border-t pt-3">
        <h1 className="font-semibold text-xl">{what}</h1>
        <p className="mt-4">{more}</p>
      </div>
      <button type="button" className="word-button mt-6 text-sm" onClick={() => window.location.reload()}>
        {way}
      </button>
    </>
  );
}
