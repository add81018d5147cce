/**
 * The address of `timeline.json` → the timeline as a query, for what is drawn by React: fetched once, tried once more.
 */
import { queryOptions } from '@tanstack/react-query';
import { fetchTimeline, TimelineFailure } from './fetch-timeline.ts';

/**
 * One more try, soon, and only where the trouble may pass by itself: a reader should not stand before a skeleton for
 * long. `networkMode: 'always'`, because a reader without a connection should be told so, not kept waiting for one.
 */
export function timelineQuery(base: string) {
  return queryOptions({
    queryKey: ['timeline'],
    queryFn: ({ signal }) => fetchTimeline(timelineAddress(base), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: (query) => query.state.status === 'error',
    networkMode: 'always',
    structuralSharing: false,
    retry: (failures, error) => failures < 1 && mayPass(error),
    retryDelay: 400,
  });
}

export function timelineAddress(base: string): string {
  return `${base}timeline.json`;
}

function mayPass(error: Error): boolean {
  return error instanceof TimelineFailure && error.trouble.kind === 'unreachable' && error.trouble.passing;
}
