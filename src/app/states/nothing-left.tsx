/**
 * Where the list would be when nothing is left of it: which filter to loosen, and that done in one press.
 */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { withoutFilters, writeAddress } from '../view-state.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { loosenings } from './loosen.ts';

interface NothingLeftProps {
  /** Words of the search that are found together; null where none or all are. */
  readonly fewer: string | null;
  /** What comes near. */
  readonly children: ReactNode;
}

export function NothingLeft({ fewer, children }: NothingLeftProps): ReactNode {
  const index = useTimeline();
  const { view, go } = useView();
  const all = withoutFilters(view);
  const ways = loosenings(index, view, fewer);
  // Of a single choice, to take it away is to clear the filters: the one press is offered once.
  const parts = ways.filter((way) => writeAddress(way.view) !== writeAddress(all));
  return (
    <section aria-labelledby="nothing-left">
      <h2 id="nothing-left" className="max-w-list border-ink border-t pt-3 font-semibold text-lg">
        {words.states.nothingLeft}
      </h2>
      {children}
      {(parts.length > 0 || ways.length === 0) && (
        <p className="mt-4">{ways.length === 0 ? pageWords.found.nothingAtAll : pageWords.found.loosen}</p>
      )}
      <ul className="mt-3 font-sans text-sm">
        {parts.map((way) => (
          <li key={way.key}>
            <button type="button" className="word-button wrap-anywhere py-1 text-start" onClick={() => go(way.view)}>
              {pageWords.found.without(way.label, words.events(way.count))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="word-button py-1" onClick={() => go(all)}>
            {words.site.clearFilters}: {words.events(index.timeline.events.length)}
          </button>
        </li>
      </ul>
    </section>
  );
}
