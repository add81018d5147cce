/** A container, and what it should show → vis-timeline in it: made once, then told only what changed. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Dates } from '../dates.ts';
import { closest, sameWindow, type TimeWindow } from './chart-window.ts';
import type { Asked } from './use-chart-window.ts';
import { VisAdapter } from './vis-adapter.ts';
import type { VisItem } from './vis-items.ts';

export interface VisProps {
  readonly asked: Asked;
  readonly limits: TimeWindow;
  readonly items: readonly VisItem[];
  readonly dates: Dates;
  readonly isTime: boolean;
  readonly height: number;
  readonly still: boolean;
  readonly onMove: (window: TimeWindow) => void;
}

const moveDuration = 140;

/** The element over the marks, for links and labels; null until the chart is there. */
export function useVis(container: RefObject<HTMLElement | null>, props: VisProps): HTMLElement | null {
  const { asked, limits, items, dates, isTime, height, still } = props;
  const [adapter, setAdapter] = useState<VisAdapter | null>(null);
  const moved = useEffectEvent((window: TimeWindow) => {
    if (!sameWindow(window, asked.window)) props.onMove(window);
  });
  const make = useEffectEvent(
    (element: HTMLElement) =>
      new VisAdapter(element, {
        window: asked.window,
        limits,
        closest,
        dates,
        isTime,
        height,
        onMove: moved,
      }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dates and what places mean are read in `make`: a chart keeps both for life
  useEffect(() => {
    if (container.current === null) return;
    const made = make(container.current);
    setAdapter(made);
    return () => {
      setAdapter(null);
      made.destroy();
    };
  }, [container, dates, isTime]);
  useLayoutEffect(() => adapter?.setHeight(height), [adapter, height]);
  useLayoutEffect(() => adapter?.setLimits(limits), [adapter, limits]);
  useLayoutEffect(() => {
    if (asked.by === 'page') adapter?.moveTo(asked.target, asked.smoothly && !still ? moveDuration : 0);
  }, [adapter, asked, still]);
  useLayoutEffect(() => adapter?.show(items), [adapter, items]);
  return adapter?.overlay ?? null;
}
