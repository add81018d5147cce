/**
 * What one is reading, and the ways to choose otherwise, at the top of a phone's or a tablet's screen for as long as the list is read.
 *
 *     12 of 81 events on armed officers…          Search   Filter
 *
 * It stands behind the head of the list, which says the same, and comes out as that leaves the screen. Its words are for the eye:
 * whoever listens has them from the status. The filters open over the page, so that the reader's place in the list stays.
 */
import type { ReactNode } from 'react';
import { chosenWords } from './chosen-words.ts';
import { toSearch } from './search/to-search.ts';
import type { Selection } from './select-events.ts';
import { unsearchedWords } from './unsearched-words.ts';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';
import { words } from './words/words.ts';

interface ListBarProps {
  readonly selection: Selection;
  readonly onFilters: () => void;
}

export function ListBar({ selection, onFilters }: ListBarProps): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const ways = [
    [words.search.way, () => toSearch(() => {})],
    [words.filters.way, onFilters],
  ] as const;
  return (
    <div className="list-bar" data-needs-script="">
      <p aria-hidden="true" className="grow truncate">
        {unsearchedWords(selection) ??
          `${words.countOf(selection.events.length, selection.total)} ${chosenWords(view, index)}`}
      </p>
      {ways.map(([name, go]) => (
        <button key={name} type="button" className="word-button scroll-mt-0 py-2.5" onClick={go}>
          {name}
        </button>
      ))}
    </div>
  );
}
