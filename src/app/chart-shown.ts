/**
 * What the chart shows now, told by the chart and heard by whoever makes a link of it:
 * `{chapter: 'the-attack', window: {start: 1490193000000, end: 1490194800000}}`.
 *
 * Apart from React's state, since it changes with every step of a drag and most of the page has nothing to do with it.
 */
import { createContext, useContext, useSyncExternalStore } from 'react';

export interface ChartShown {
  /** The chapter's id; null where all are shown. */
  readonly chapter: string | null;
  /** In epoch milliseconds; null where it is all of the chapter. */
  readonly window: { readonly start: number; readonly end: number } | null;
}

interface ChartTold {
  /** Null where no chart is drawn. */
  read(): ChartShown | null;
  tell(shown: ChartShown | null): void;
  listen(onTold: () => void): () => void;
}

/** For one page; nothing is shown yet. */
export function chartTold(): ChartTold {
  const listeners = new Set<() => void>();
  let shown: ChartShown | null = null;
  return {
    read: () => shown,
    tell: (next) => {
      shown = next;
      for (const each of listeners) each();
    },
    listen: (onTold) => {
      listeners.add(onTold);
      return () => listeners.delete(onTold);
    },
  };
}

export const ChartToldContext = createContext<ChartTold | null>(null);

/** Null where there is no chart on the page. */
export function useChartShown(): ChartShown | null {
  const told = useContext(ChartToldContext);
  return useSyncExternalStore(told?.listen ?? nobody, told?.read ?? nothing, nothing);
}

const nothing = () => null;
const nobody = () => () => {};
