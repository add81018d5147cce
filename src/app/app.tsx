/**
 * The site: gets the timeline, then composes the page around what the address asks for.
 *
 *     skip link · masthead · names (with what this is, on the chronology) · main: what the route says
 */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Router } from 'wouter';
import { useLocationWithOrigin } from './came-from.ts';
import { GuideLink } from './guide/guide-link.tsx';
import { preloadPages } from './later-code.ts';
import { Masthead } from './masthead.tsx';
import { Opening } from './opening/opening.tsx';
import type { Page } from './page-address.ts';
import { PageMoves } from './page-moves.tsx';
import { pageTitle } from './page-title.ts';
import { ReadersDates } from './readers-dates.tsx';
import { Routes } from './routes.tsx';
import { lateSearch, useSearchState } from './search/search-code.ts';
import { selectEvents } from './select-events.ts';
import type { ServedPage } from './served-page.ts';
import { Broken } from './states/broken.tsx';
import { ErrorBoundary } from './states/error-boundary.tsx';
import { Failed } from './states/failed.tsx';
import { IgnoredNote } from './states/ignored-note.tsx';
import { Loading } from './states/loading.tsx';
import { PartNotFetched } from './states/not-fetched.tsx';
import { indexOnce } from './timeline-index.ts';
import { timelineQuery } from './timeline-query.ts';
import { SupportLink } from './ui/support-link.tsx';
import { useLive } from './use-live.ts';
import { TimelineContext, useTimeline } from './use-timeline.ts';
import { useView } from './use-view.ts';
import { ViewProvider } from './view-provider.tsx';
import { writeAddress } from './view-state.ts';
import { words } from './words/words.ts';

interface AppProps {
  /** Where the site lives: `/`, or `/folder/`. */
  readonly base: string;
  /** What the server has drawn of it already; null where it has not. */
  readonly served: ServedPage | null;
  /** What stays of it at the head of the page where no timeline can be had. */
  readonly head?: readonly Element[] | undefined;
}

export function App({ base, served, head = [] }: AppProps): ReactNode {
  const { data, error, isFetching, refetch } = useQuery(timelineQuery(base));
  const index = useMemo(() => (data === undefined ? null : indexOnce(data, lateSearch)), [data]);
  const live = useLive();
  useFocusAfterFailure(error !== null, index !== null);
  if (index === null) {
    if (error === null) return <Loading />;
    return <Failed base={base} head={head} error={error} retrying={isFetching} onRetry={refetch} />;
  }
  return (
    <ErrorBoundary fallback={<SiteBroken />}>
      <TimelineContext value={index}>
        <Router
          hook={useLocationWithOrigin}
          {...(live || served === null ? { base: withoutEnd(base) } : asServed(served))}
        >
          <ViewProvider>
            <ReadersDates>
              <Site />
            </ReadersDates>
          </ViewProvider>
        </Router>
      </TimelineContext>
    </ErrorBoundary>
  );
}

/** The address as the server drew it: relative, since it cannot know in which folder its files will be put. */
function asServed({ path, toRoot }: ServedPage) {
  const base = withoutEnd(toRoot);
  return { base, ssrPath: base + path };
}

function withoutEnd(base: string): string {
  return base.replace(/\/$/, '');
}

/** The button that tried again is gone when it succeeds: the focus goes to what came in its place. */
function useFocusAfterFailure(failing: boolean, here: boolean): void {
  const failed = useRef(false);
  useEffect(() => {
    if (failing) failed.current = true;
    if (!here || !failed.current) return;
    failed.current = false;
    document.getElementById('main')?.focus();
  }, [failing, here]);
}

function Site(): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const search = useSearchState(view.q);
  const selection = useMemo(() => selectEvents(index, view, search), [index, view, search]);
  const [first] = useState(view.q);
  const title = pageTitle(view.page, index);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useOwnAddress(writeAddress(view));
  usePagesAtHand();
  // An address that asks for words shows no list that has not been searched.
  if (search === 'coming' && view.q === first) return <Loading />;
  const skip = skipLink(view.page.kind);
  return (
    <PageMoves view={view}>
      <div className="mx-auto max-w-page px-5 md:px-8 lg:px-10">
        <a
          href={skip.href}
          className="sr-only bg-paper px-3 py-2 font-sans text-sm focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
        >
          {skip.words}
        </a>
        <Masthead />
        <main id="main" tabIndex={-1} className="pb-24 lg:has-[#open-event]:pb-0">
          <Opening>
            <GuideLink />
          </Opening>
          <div className={view.page.kind === 'chronology' ? '' : 'pt-6'}>
            <IgnoredNote />
            {search === 'failed' && !hasField(view.page) && <PartNotFetched isAsked without={words.states.noSearch} />}
            <Routes page={view.page} selection={selection} />
          </div>
        </main>
        <footer className="border-hairline border-t py-4 font-sans text-sm lg:[main:has(#open-event)+&]:hidden print:hidden">
          <SupportLink className="quiet-link" />
        </footer>
      </div>
    </PageMoves>
  );
}

/**
 * A browser's own way to share a page sends the canonical address where there is one: it goes as soon as the reader has moved on,
 * or chosen something that it does not say.
 */
function useOwnAddress(address: string): void {
  const [first] = useState(address);
  useEffect(() => {
    const { search, hash } = window.location;
    if (address !== first || search + hash !== '') document.head.querySelector('link[rel=canonical]')?.remove();
  }, [address, first]);
}

/** The other pages' code comes when the reader first points at anything or moves the focus, not with the first load. */
function usePagesAtHand(): void {
  useEffect(() => {
    const signs = ['pointerover', 'keydown'] as const;
    const fetchAll = () => {
      for (const sign of signs) document.removeEventListener(sign, fetchAll);
      void preloadPages();
    };
    for (const sign of signs) document.addEventListener(sign, fetchAll, { passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, fetchAll);
    };
  }, []);
}

/** There it is said beside the field. */
function hasField({ kind }: Page): boolean {
  return kind === 'chronology' || kind === 'event' || kind === 'not-found';
}

function skipLink(kind: Page['kind']): { readonly href: string; readonly words: string } {
  if (kind === 'chronology') return { href: '#chronology', words: words.site.skip };
  if (kind === 'event') return { href: '#open-event', words: words.site.skipToEvent };
  return { href: '#main', words: words.site.skipToMain };
}

function SiteBroken(): ReactNode {
  return (
    <main className="mx-auto max-w-page px-5 py-16 md:px-8 lg:px-10">
      <Broken what={words.states.broken} more={words.states.brokenMore} />
    </main>
  );
}
