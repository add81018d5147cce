/**
 * The chart, whose code comes only after the list is on the screen; its place is kept free from the beginning.
 */
import { lazy, type ReactNode, Suspense } from 'react';
import type { Selection } from './select-events.ts';
import { ErrorBoundary } from './states/error-boundary.tsx';
import { PartNotFetched } from './states/not-fetched.tsx';
import { ChartPlaceholder } from './timeline/chart-placeholder.tsx';
import { useIdle } from './use-idle.ts';
import { words } from './words/words.ts';

const TimelineChart = lazy(async () => ({ default: (await import('./timeline/timeline-chart.tsx')).TimelineChart }));

/** Where the chart's code cannot be had, a sentence says so and the list goes on working. */
export function LazyChart({ selection }: { readonly selection: Selection }): ReactNode {
  const idle = useIdle();
  return (
    <ErrorBoundary fallback={<PartNotFetched without={words.states.noChart} />}>
      <Suspense fallback={<ChartPlaceholder />}>
        {idle ? <TimelineChart selection={selection} /> : <ChartPlaceholder />}
      </Suspense>
    </ErrorBoundary>
  );
}
