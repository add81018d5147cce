/** Over an open event that the filters leave out of the list: says so, and takes them away in one press. */
import type { ReactNode } from 'react';
import type { Selection } from '../select-events.ts';
import { useView } from '../use-view.ts';
import { withoutFilters } from '../view-state.ts';
import { words } from '../words/words.ts';

export function HiddenNote({ selection }: { readonly selection: Selection }): ReactNode {
  const { view, go } = useView();
  if (!selection.hiddenByFilter) return null;
  return (
    <div role="note" className="mb-4 border-ink border-l-2 pl-4 font-sans text-sm">
      <p>{words.states.hidden}</p>
      <button type="button" className="word-button" onClick={() => go(withoutFilters(view))}>
        {words.site.clearFilters}
      </button>
    </div>
  );
}
