/**
 * In the place of a list of which a search leaves nothing: the list of what its words name, with the way to filter by that.
 *
 *     11 events with PC Keith Palmer on giving aid   Filter the list by this
 *     Told by Mr Ellwood (6), Anthony Davis (2) and Dr Hudson (3) …
 *     ● fell ill
 *     │
 */
import { type ComponentType, type ReactNode, useId, useMemo } from 'react';
import { chosenWords } from '../chosen-words.ts';
import { type Selection, selectEvents } from '../select-events.ts';
import { toTheListWhenDrawn } from '../to-the-list.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView, ViewContext } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewState } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';

export interface NamedListProps {
  readonly selection: Selection;
  readonly name: string;
}

interface NamedChronologyProps {
  readonly within: ViewState;
  readonly List: ComponentType<NamedListProps>;
}

/** None of it is counted as found; each event is opened with that choice, and so does what it leads to narrow it. */
export function NamedChronology({ within, List }: NamedChronologyProps): ReactNode {
  const index = useTimeline();
  const control = useView();
  const heading = useId();
  const { page } = control.view;
  const inside = useMemo(() => ({ ...control, view: { ...within, page } }), [control, within, page]);
  const selection = selectEvents(index, within);
  const name = pageWords.found.together(selection.events.length, chosenWords(within, index));
  return (
    <section aria-labelledby={heading} className="mt-3 max-w-list">
      <h2 id={heading} className="mr-3 inline-block font-sans font-semibold text-sm">
        {name}
      </h2>
      <ViewLink
        to={within}
        onClick={toTheListWhenDrawn}
        className="inline-block font-sans text-sm touch:py-2 print:hidden"
      >
        {pageWords.found.filterBy}
      </ViewLink>
      <ViewContext value={inside}>
        <List selection={selection} name={name} />
      </ViewContext>
    </section>
  );
}
