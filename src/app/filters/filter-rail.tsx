/**
 * Search and filters: a rail beside the list where there is room, above it otherwise, the filters then in a sheet behind a button. Beside
 * the list the rail goes with the page and only the search box stays; beside an open event it has a scroll of its own, as the
 * list and the event have.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from '../select-events.ts';
import { useMedia } from '../ui/use-media.ts';
import { words } from '../words/words.ts';
import { FilterSheet } from './filter-sheet.tsx';
import { Filters } from './filters.tsx';

interface FilterRailProps {
  readonly selection: Selection;
  /** An event is open: below `xl` its column takes the rail's place, and on a phone the whole page. */
  readonly beside: boolean;
  /** Whether the filters are shown, where they wait behind a button. */
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  /** What is always at hand, above the filters: the search box. */
  readonly children: ReactNode;
}

export function FilterRail({ selection, beside, shown, onShow, children }: FilterRailProps): ReactNode {
  const roomy = useMedia(beside ? '(min-width: 80rem)' : '(min-width: 64rem)');
  const content = useId();
  const space = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with an event beside, the column is laid out anew.
  useEffect(() => {
    const [above, own] = [space.current, column.current];
    if (above === null || own === null) return;
    let left = false;
    let end = () => {};
    // Nobody has turned a wheel before the list is there: its code need not come with the first.
    import('./both-ways.ts').then(
      ({ goBothWays }) => {
        if (!left) end = goBothWays(above, own);
      },
      () => own.classList.remove('lg:sticky'),
    );
    return () => {
      left = true;
      end();
    };
  }, [beside]);
  const toList = () => {
    flushSync(() => onShow(false));
    const list = document.getElementById('chronology');
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  };
  return (
    <search
      aria-label={words.filters.landmark}
      className={`mb-4 print:hidden ${beside ? 'max-lg:hidden xl:sticky xl:top-0 xl:z-20 xl:-mt-4' : 'lg:mb-6 lg:self-stretch'}`}
    >
      <div ref={space} />
      <div
        ref={column}
        className={beside ? 'xl:flex xl:max-h-dvh xl:flex-col' : 'lg:sticky lg:top-0 lg:z-20 lg:-mt-4 lg:pb-8'}
      >
        <div className={beside ? 'xl:pt-4' : 'lg:sticky lg:top-0 lg:z-10 lg:bg-paper lg:pt-4 lg:pb-2'}>
          <button
            type="button"
            className={`word-button float-right ml-4 py-1 text-sm touch:-my-2.5 touch:py-2.5 ${beside ? 'xl:hidden' : 'lg:hidden'}`}
            aria-expanded={shown}
            aria-controls={content}
            aria-haspopup="dialog"
            onClick={() => onShow(true)}
          >
            {words.filters.show}
          </button>
          {children}
        </div>
        {shown && !roomy ? (
          <FilterSheet id={content} selection={selection} onClose={() => onShow(false)} onSee={toList}>
            <Filters selection={selection} />
          </FilterSheet>
        ) : (
          <div
            id={content}
            className={`mt-4 ${beside ? 'relative max-xl:hidden xl:-mx-4 xl:min-h-0 xl:overflow-y-auto xl:px-4 xl:pb-8' : 'max-lg:hidden lg:mt-2'}`}
          >
            <Filters selection={selection} />
          </div>
        )}
      </div>
    </search>
  );
}
