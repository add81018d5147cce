/**
 * The chronology and, beside it, the open event.
 *
 *     phone, tablet                 laptop, event open            wide, event open
 *     ┌───────────────┐             ┌─────────────┬─────────┐     ┌───────┬────────────┬─────────┐
 *     │ chapter strip │             │ chart       │ event   │     │ chart              │ event   │
 *     │ search        │             │ search      │         │     │ search│ 12 of 72 … │         │
 *     │ Show filters  │             │ filters     │         │     │ People│ list       │         │
 *     │ 12 of 72 …    │             │ 12 of 72 …  │         │     │ Themes│            │         │
 *     │ list          │             │ list        │         │     │       │            │         │
 *     └───────────────┘             └─────────────┴─────────┘     └───────┴────────────┴─────────┘
 *
 * The open event comes first in the page's order, since it is what the address asks for. On a phone it is a page of its
 * own: the list is still there and is only not shown, so that its place keeps.
 */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useCameFrom } from './came-from.ts';
import { ChartToldContext, chartTold } from './chart-shown.ts';
import { chosenWords } from './chosen-words.ts';
import { Chronology } from './chronology/chronology.tsx';
import { Chips } from './filters/chips.tsx';
import { Clock } from './filters/clock.tsx';
import { FilterRail } from './filters/filter-rail.tsx';
import { PlainLinks } from './filters/plain-links.tsx';
import { ResultStatus } from './filters/result-status.tsx';
import { TellersNote } from './filters/tellers-note.tsx';
import { later } from './later-code.ts';
import { LaterPage, LaterPart } from './later-page.tsx';
import { LazyChart } from './lazy-chart.tsx';
import { ListBar } from './list-bar.tsx';
import { pageName } from './page-title.ts';
import type { NamedListProps } from './search/named-chronology.tsx';
import { SearchBox } from './search/search-box.tsx';
import type { Selection } from './select-events.ts';
import { Share } from './share/share.tsx';
import { Empty } from './states/empty.tsx';
import { HiddenNote } from './states/hidden-note.tsx';
import { PartNotFetched } from './states/not-fetched.tsx';
import { TakeAway } from './take-away/take-away.tsx';
import { useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';
import { ViewLink } from './view-link.tsx';
import type { ViewState } from './view-state.ts';
import { words } from './words/words.ts';

const eventPage = later(async () => (await import('./event-page.tsx')).EventPage, 'event');
const searchFound = later(async () => (await import('./search-found.tsx')).SearchFound);
const undatedNote = later(async () => (await import('./search/undated.tsx')).UndatedNote);

const closed = 'lg:grid-cols-[15rem_minmax(0,1fr)]';
const opened =
  'lg:grid-cols-[minmax(0,1fr)_25rem] xl:grid-cols-[13rem_minmax(0,1fr)_25rem] min-[90rem]:grid-cols-[15rem_minmax(0,1fr)_27rem]';

export function ChronologyPage({ selection }: { readonly selection: Selection }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const event = view.page.kind === 'event' ? (index.events.get(view.page.id) ?? null) : null;
  const [told] = useState(chartTold);
  const [filtering, setFiltering] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const hold = useHeldHeight(chart, view.q !== '');
  if (selection.total === 0) return <Empty />;
  const open = event !== null;
  const isSearched = selection.search === 'here';
  const leavesSome = selection.events.length > 0;
  const found = (above: boolean) =>
    isSearched && <LaterPart page={searchFound} given={{ selection, above, List: NamedList }} />;
  return (
    <ChartToldContext value={told}>
      <div className="[overflow-anchor:none]">
        <div className={`gap-x-10 min-[90rem]:gap-x-14 lg:grid lg:items-start ${open ? opened : closed}`}>
          {open && (
            <aside
              key={event.id}
              id="open-event"
              tabIndex={-1}
              aria-label={words.site.openEvent}
              className="outline-none lg:sticky lg:top-0 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:max-h-dvh lg:overflow-y-auto lg:border-hairline lg:-mt-4 lg:border-l lg:pt-4 lg:pb-6 lg:pl-8 xl:col-start-3"
            >
              <CloseEvent />
              <HiddenNote selection={selection} />
              <LaterPage page={eventPage} given={{ event, view, selection }} />
            </aside>
          )}
          <div
            ref={chart}
            data-needs-script=""
            className={`mb-6 min-w-0 md:mb-10 ${open ? 'max-lg:hidden xl:col-span-2' : 'lg:col-span-full'}`}
          >
            <LazyChart selection={selection} />
          </div>
          <FilterRail selection={selection} beside={open} shown={filtering} onShow={setFiltering}>
            <SearchBox
              onType={hold}
              found={(onSee) => isSearched && <LaterPart page={searchFound} given={{ selection, onSee }} />}
            />
            {selection.search === 'failed' && <PartNotFetched isAsked without={words.states.noSearch} />}
          </FilterRail>
          {!open && <PlainLinks />}
          <section
            id="chronology"
            aria-label={words.site.chronology}
            tabIndex={-1}
            // However little a search leaves, the page stays long enough for its field to keep its place at the top of a phone’s screen.
            className={`scroll-mt-4 outline-none ${view.q !== '' ? 'max-lg:min-h-dvh' : ''} ${open ? 'list-pane max-lg:hidden lg:col-start-1 xl:col-start-2' : ''}`}
          >
            <ListBar selection={selection} onFilters={() => setFiltering(true)} />
            <ListHead selection={selection} />
            {leavesSome && view.q !== '' && found(true)}
            {leavesSome && <Chronology selection={selection} />}
            {(!leavesSome || view.q !== '' || hasDates(view)) && found(false)}
          </section>
        </div>
      </div>
    </ChartToldContext>
  );
}

/** Of what a search names, in the place of the list. */
function NamedList({ selection, name }: NamedListProps): ReactNode {
  return (
    <>
      <TellersNote events={selection.events} />
      <div className="mt-6">
        <Chronology selection={selection} name={name} />
      </div>
    </>
  );
}

/**
 * Whatever a search leaves of the chart, the box below it stays where it is while its words are typed: the height from before the
 * first of them is kept for as long as there are any.
 */
function useHeldHeight(part: RefObject<HTMLElement | null>, searching: boolean): () => void {
  const held = useRef(false);
  useEffect(() => {
    if (searching || part.current === null) return;
    held.current = false;
    part.current.style.minHeight = '';
  }, [part, searching]);
  return () => {
    if (held.current || part.current === null) return;
    held.current = true;
    part.current.style.minHeight = `${part.current.offsetHeight}px`;
  };
}

function hasDates({ from, to }: ViewState): boolean {
  return from !== null || to !== null;
}

/** The choice between the clocks stays at hand while the list is read: whoever takes the other keeps their place. */
function ListHead({ selection }: { readonly selection: Selection }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return (
    <div className="list-head">
      <div className="list-line max-w-list">
        <ResultStatus selection={selection} />
        <Clock />
      </div>
      <div className="mb-1 max-w-list md:mb-4 lg:mt-1 lg:mb-8">
        <Chips />
        <TellersNote events={selection.events} />
        {hasDates(view) && <LaterPart page={undatedNote} given={{}} />}
        <div className={`quiet-line lg:mt-3 ${selection.search === 'here' ? '' : 'invisible'}`}>
          <TakeAway
            selection={selection}
            name={`${words.countOf(selection.events.length, selection.total)} ${chosenWords(view, { ...index, dates: index.fixedDates })}`.trim()}
          />
          <Share view={{ ...view, page: { kind: 'chronology' } }} selection={selection} />
        </div>
      </div>
    </div>
  );
}

/**
 * The way back to where the reader came from. From the list, under two names: beside the list it closes, on a page of its own it
 * leads back. Escape does the same.
 */
function CloseEvent(): ReactNode {
  const { view, go } = useView();
  const index = useTimeline();
  const from = useCameFrom();
  const name = from === null ? null : pageName(from.page, index);
  const to: ViewState = from !== null && name !== null ? from : { ...view, page: { kind: 'chronology' } };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      go(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [to, go]);
  return (
    <p className="mb-4 font-sans text-sm print:hidden">
      <ViewLink to={to} className="touch:-my-2.5 touch:inline-block touch:py-2.5">
        {name === null ? (
          <>
            <span className="lg:hidden">← {words.site.backToChronology}</span>
            <span className="max-lg:hidden">{words.site.closeEvent}</span>
          </>
        ) : (
          <>← {words.site.backTo(name)}</>
        )}
      </ViewLink>
    </p>
  );
}

/** Escape first belongs to a field that is being written in, and to a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return true;
  return target instanceof HTMLElement && target.matches('input[type=search], input[type=text], textarea, select');
}
