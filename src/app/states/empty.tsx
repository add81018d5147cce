/** A timeline without a single event: not a failure, and nothing that a filter could mend. */
import type { ReactNode } from 'react';
import { words } from '../words/words.ts';

export function Empty(): ReactNode {
  return (
    <section aria-labelledby="empty" className="max-w-prose border-ink border-t pt-3">
      <h2 id="empty" className="font-semibold text-lg">
        {words.states.empty}
      </h2>
      <p className="mt-2">{words.states.emptyMore}</p>
    </section>
  );
}
