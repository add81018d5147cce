/**
 * Beside what a choice leaves of the list: what comes near to the words that were asked, and, where nothing is left, what can be
 * loosened.
 */
import type { ReactNode } from 'react';
import { Beyond } from './search/beyond.tsx';
import { fewerWords } from './search/fewer-words.ts';
import type { Selection } from './select-events.ts';
import { NothingLeft } from './states/nothing-left.tsx';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';

export function BeyondList({ selection }: { readonly selection: Selection }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const near = view.q !== '' && <Beyond selection={selection} />;
  if (selection.events.length > 0) return near;
  return <NothingLeft fewer={view.q === '' ? null : fewerWords(view.q, index.search)}>{near}</NothingLeft>;
}
