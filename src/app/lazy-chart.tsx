/**
 * The chart, whose code comes only after the list is on the screen; its place is kept free from the beginning.
 */
import { lazy, type ReactNode, Suspense } from 'react';
import type { Selection } from './select-events.ts';
import { ErrorBoundary } from './states/error-boundary.tsx';
import { ChartPlaceholder } from './timeline/chart-placeholder.tsx';
import { useIdle } from './use-idle.ts';
import { words } from './words/words.ts';

const TimelineChart = lazy(async () => ({ default: (await import('./timeline/timeline-chart.tsx')).TimelineChart }));

/** Where the chart's code cannot be had, a sentence says so and the list goes on working. */
export function LazyChart({ selection }: { readonly selection: Selection }): ReactNode {
  const idle = useIdle();
  return (
    <ErrorBoundary fallback={<p className="py-4 font-sans text-ink-quiet text-sm">{words.states.noChart}</p>}>
      <Suspense fallback={<ChartPlaceholder />}>
        {idle ? <TimelineChart selection={selection} /> : <ChartPlaceholder />}
      </Suspense>
    </ErrorBoundary>
  );
}
