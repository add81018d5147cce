/**
 * A step to an event → the page it was taken from, kept with the browser's own history, so that closing the event leads back
 * there: from `/person/dr-hudson` to `/event/air-ambulance-lands` → `{from: '/person/dr-hudson'}`.
 *
 * It goes along from one event to the next, outlasts a reload, and is another for each tab. From the list, and for who comes by a
 * link, there is none: closing then leads to the list.
 */
import { useCallback, useMemo } from 'react';
import type { BaseLocationHook } from 'wouter';
import { navigate, useBrowserLocation, useHistoryState } from 'wouter/use-browser-location';
import { useTimeline } from './use-timeline.ts';
import { readAddress, type ViewState } from './view-state.ts';

interface Options {
  readonly replace?: boolean;
}

/** The router's way to the browser's address, which keeps with each step where it was taken from. */
export const useLocationWithOrigin: BaseLocationHook = (router: {
  readonly base: string;
  readonly ssrPath?: string;
}) => {
  const { base } = router;
  const [path] = useBrowserLocation(router);
  const go = useCallback(
    (to: string, { replace = false }: Options = {}) => {
      const state: unknown = replace ? window.history.state : originOf(to, base);
      navigate(to, { replace, state });
    },
    [base],
  );
  return [path, go];
};

function originOf(to: string, base: string): { readonly from: string } | null {
  const { pathname, search, hash } = window.location;
  if (roomOf(to, base) !== 'event') return null;
  const room = roomOf(pathname, base);
  const from =
    room === 'event' ? originIn(window.history.state) : room === '' ? null : belowBase(pathname, base) + search + hash;
  return from === null ? null : { from };
}

/** The first step of a path: `event`, `person`; empty for the chronology. */
function roomOf(path: string, base: string): string {
  return /^\/?([^/?#]*)/.exec(belowBase(path, base))?.[1] ?? '';
}

function belowBase(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** What a step of the browser's history keeps, which may be another script's; null where it is none of ours. */
export function originIn(state: unknown): string | null {
  const from: unknown = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' ? from : null;
}

/** The view that the open event was come to from; null where that was the list, or nothing here. */
export function useCameFrom(): ViewState | null {
  const { timeline } = useTimeline();
  const from = originIn(useHistoryState<unknown>());
  return useMemo(
    () => (from === null ? null : readAddress(new URL(from, window.location.origin), timeline).view),
    [from, timeline],
  );
}
