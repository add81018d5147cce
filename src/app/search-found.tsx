/**
 * What a search finds beside the list, in its two places: at the box while it is typed, and under the list, or in its place where
 * nothing is left of it, with what can be loosened then. One module, so that all of it comes at once.
 */
import type { ReactNode } from 'react';
import { Beyond } from './search/beyond.tsx';
import { fewerWords } from './search/fewer-words.ts';
import { Found } from './search/found.tsx';
import { UndatedList } from './search/undated.tsx';
import type { Selection } from './select-events.ts';
import { NothingLeft } from './states/nothing-left.tsx';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';

interface SearchFoundProps {
  readonly selection: Selection;
  /** At the box: what leads from there to the list. Null under the list. */
  readonly onSee: (() => void) | null;
}

export function SearchFound({ selection, onSee }: SearchFoundProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  if (onSee !== null) return <Found selection={selection} onSee={onSee} />;
  const near = (
    <>
      {view.q !== '' && <Beyond selection={selection} />}
      <UndatedList />
    </>
  );
  if (selection.events.length > 0) return near;
  return <NothingLeft fewer={view.q === '' ? null : fewerWords(view.q, index.search)}>{near}</NothingLeft>;
}
