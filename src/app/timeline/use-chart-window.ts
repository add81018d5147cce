/**
 * What part of time the chart shows, between the page, which asks for a part, and vis-timeline, which is dragged.
 *
 * Whoever moved it last is remembered: a movement that came from the chart is never sent back to it, or a drag would be
 * pulled back to where it was a frame ago.
 */
import { useCallback, useMemo, useState } from 'react';
import { bringInto, limitsOf, type TimeWindow } from './chart-window.ts';

export interface Asked {
  /** What is drawn now. */
  readonly window: TimeWindow;
  /** Where it is to go; the chart reports every step on the way. */
  readonly target: TimeWindow;
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
  const [kept, keep] = useState<Kept>({ fit, open, asked: at(fit) });
  const current = kept.fit === fit && kept.open === open ? kept : next(kept, fit, open, limits);
  // Changed while rendering, so that nothing is drawn with the chapter or the event of before.
  if (current !== kept) keep(current);
  const followed = useCallback(
    (window: TimeWindow) =>
      keep((before) => ({ ...before, asked: { window, target: window, by: 'chart', smoothly: false } })),
    [],
  );
  const show = useCallback(
    (target: TimeWindow, smoothly: boolean) =>
      keep((before) => ({
        ...before,
        asked: smoothly ? { window: before.asked.window, target, by: 'page', smoothly } : at(target),
      })),
    [],
  );
  return { asked: current.asked, limits, followed, show };
}

function next(kept: Kept, fit: TimeWindow, open: TimeWindow | null, limits: TimeWindow): Kept {
  if (kept.fit !== fit) return { fit, open, asked: at(fit) };
  const { window } = kept.asked;
  const target = open === null ? window : bringInto(window, open, limits);
  return { fit, open, asked: target === window ? kept.asked : { window, target, by: 'page', smoothly: true } };
}

function at(window: TimeWindow): Asked {
  return { window, target: window, by: 'page', smoothly: false };
}
