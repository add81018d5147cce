/**
 * What part of time the chart shows, between the page, which asks for a part, and vis-timeline, which is dragged.
 *
 * Whoever moved it last is remembered: a movement that came from the chart is never sent back to it, or a drag would be
 * pulled back to where it was a frame ago.
 */
import { useCallback, useMemo, useState } from 'react';
import { bringInto, limitsOf, type TimeWindow } from './chart-window.ts';

export interface Asked {
  readonly window: TimeWindow;
  readonly by: 'page' | 'chart';
  /** Whether the reader should see where it went. */
  readonly smoothly: boolean;
}

export interface ChartWindow {
  readonly asked: Asked;
  readonly limits: TimeWindow;
  /** The chart was moved by hand. */
  followed(window: TimeWindow): void;
  /** The page wants this part shown. */
  show(window: TimeWindow, smoothly: boolean): void;
}

interface Kept {
  readonly fit: TimeWindow;
  readonly open: TimeWindow | null;
  readonly asked: Asked;
}

/**
 * A new `fit` (another chapter) shows all of it; a newly opened event outside the window is brought into it. Both must
 * be the same objects as long as they mean the same.
 */
export function useChartWindow(fit: TimeWindow, open: TimeWindow | null): ChartWindow {
  const limits = useMemo(() => limitsOf(fit), [fit]);
  const [kept, keep] = useState<Kept>({ fit, open, asked: { window: fit, by: 'page', smoothly: false } });
  const current = kept.fit === fit && kept.open === open ? kept : next(kept, fit, open, limits);
  // Changed while rendering, so that nothing is drawn with the chapter or the event of before.
  if (current !== kept) keep(current);
  const ask = useCallback((asked: Asked) => keep((before) => ({ ...before, asked })), []);
  const followed = useCallback((window: TimeWindow) => ask({ window, by: 'chart', smoothly: false }), [ask]);
  const show = useCallback((window: TimeWindow, smoothly: boolean) => ask({ window, by: 'page', smoothly }), [ask]);
  return { asked: current.asked, limits, followed, show };
}

function next(kept: Kept, fit: TimeWindow, open: TimeWindow | null, limits: TimeWindow): Kept {
  if (kept.fit !== fit) return { fit, open, asked: { window: fit, by: 'page', smoothly: false } };
  const window = open === null ? kept.asked.window : bringInto(kept.asked.window, open, limits);
  const asked: Asked = window === kept.asked.window ? kept.asked : { window, by: 'page', smoothly: true };
  return { fit, open, asked };
}
