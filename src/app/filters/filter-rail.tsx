/**
 * Search and filters: a rail beside the list where there is room, above it otherwise, the filters then behind a button.
 */
import { type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from '../select-events.ts';
import { words } from '../words/words.ts';
import { Filters } from './filters.tsx';

interface FilterRailProps {
  readonly selection: Selection;
  /** An event is open: below `xl` its column takes the rail's place, and on a phone the whole page. */
  readonly beside: boolean;
  /** What is always at hand, above the filters: the search box. */
  readonly children: ReactNode;
}

export function FilterRail({ selection, beside, children }: FilterRailProps): ReactNode {
  const [shown, setShown] = useState(false);
  const content = useId();
  const toList = () => {
    flushSync(() => setShown(false));
    const list = document.getElementById('chronology');
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  };
  return (
    <search
      aria-label={words.filters.landmark}
      className={
        beside
          ? 'print:hidden mb-4 max-lg:hidden xl:sticky xl:top-0 xl:max-h-dvh xl:-mt-4 xl:overflow-y-auto xl:pt-4 xl:pb-8'
          : 'print:hidden mb-4 lg:mb-6 lg:sticky lg:top-0 lg:max-h-dvh lg:-mt-4 lg:overflow-y-auto lg:pt-4 lg:pb-8'
      }
    >
      <button
        type="button"
        className={`word-button float-right ml-4 py-1 text-sm touch:-my-2.5 touch:py-2.5 ${beside ? 'xl:hidden' : 'lg:hidden'}`}
        aria-expanded={shown}
        aria-controls={content}
        onClick={() => setShown(!shown)}
      >
        {shown ? words.filters.hide : words.filters.show}
      </button>
      {children}
      <div id={content} className={`mt-4 ${shown ? '' : 'max-lg:hidden'} ${beside && !shown ? 'max-xl:hidden' : ''}`}>
        <Filters selection={selection} />
        {shown && (
          <p
            className={`sticky bottom-0 mt-4 border-hairline border-t bg-paper py-3 touch:py-1 ${beside ? 'xl:hidden' : 'lg:hidden'}`}
          >
            <button type="button" className="word-button text-sm touch:py-2.5" onClick={toList}>
              {words.filters.see(selection.events.length)}
            </button>
          </p>
        )}
      </div>
    </search>
  );
}
