/**
 * The search, whose code comes later than the page: with everything else that does, when a reader first points at anything or presses
 * a key, or at once where the address asks for words.
 *
 * Until it is there nothing is left out: `lateSearch(timeline).search('helicopter')` → null, as for a search without a word.
 */
import { useEffect, useState } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { later } from '../later-code.ts';
import type { TimelineSearch } from './search-index.ts';

export const searchCode = later(async () => (await import('./search-index.ts')).searchTimeline, 'search');

/** `failed`: it could not be had, and the page must be loaded again. */
export type SearchState = 'here' | 'coming' | 'failed';

export function lateSearch(timeline: Timeline): TimelineSearch {
  let built: TimelineSearch | null = null;
  const here = () => {
    built ??= searchCode.here()?.(timeline) ?? null;
    return built;
  };
  return {
    search: (q) => here()?.search(q) ?? null,
    formsOf: (word) => here()?.formsOf(word) ?? new Map(),
    byName: (text) => here()?.byName(text) ?? text,
  };
}

/** Whether these words can be looked for; fetches what is needed for it. Without words nothing is. */
export function useSearchState(q: string): SearchState {
  const [settled, setSettled] = useState<SearchState>('coming');
  const isHere = q === '' || searchCode.here() !== null;
  useEffect(() => {
    if (isHere) return;
    searchCode.fetched().then(
      () => setSettled('here'),
      () => setSettled('failed'),
    );
  }, [isHere]);
  return isHere ? 'here' : settled;
}
