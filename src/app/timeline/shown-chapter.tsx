/** The chapter that is chosen (or the whole), drawn large, and what is left to say of events that have no time. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { clockWhen } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { type Shown, whole } from './chapter-strip.tsx';
import { chartWords, withoutTimeWords } from './chart-words.ts';
import { fitShown } from './fit-shown.ts';
import { lanesOf } from './lanes.ts';

const ScoreChart = lazy(async () => ({ default: (await import('./score-chart.tsx')).ScoreChart }));

export interface ShownChapterProps {
  /** Those that are selected, and the open one. */
  readonly events: readonly TimelineEvent[];
  readonly shown: Shown;
  readonly open: string | null;
  readonly onChapter: (by: -1 | 1) => void;
  readonly onShow: (shown: Shown) => void;
}

export function ShownChapter({ events, shown, open, onChapter, onShow }: ShownChapterProps): ReactNode {
  const index = useTimeline();
  const { clock } = useView().view;
  const { lanes, untimed } = useMemo(() => {
    const here = events.filter((event) => shown === whole || event.phase === shown);
    const timed = lanesOf(here, (event) => clockWhen(event, clock));
    const drawn = timed.reduce((sum, lane) => sum + lane.events.length, 0);
    return { lanes: timed, untimed: here.length - drawn };
  }, [events, shown, clock]);
  const fit = useMemo(() => {
    const all = shown === whole ? index.timeline.events : index.eventsOf('phase', shown);
    return fitShown(all.map((event) => clockWhen(event, clock)));
  }, [index, shown, clock]);
  const untimedWords = withoutTimeWords(untimed);
  const toWhole = (
    <button type="button" className="word-button" aria-pressed={shown === whole} onClick={() => onShow(whole)}>
      {chartWords.whole}
    </button>
  );
  if (fit === null) {
    return (
      <div className="score-room">
        <p className="score-name">
          {untimedWords} {toWhole}
        </p>
      </div>
    );
  }
  return (
    <div className="score-room">
      <Suspense fallback={null}>
        <ScoreChart lanes={lanes} fit={fit} open={open} onChapter={onChapter} controls={toWhole}>
          {untimedWords === '' ? chartWords.hint : untimedWords}
        </ScoreChart>
      </Suspense>
    </div>
  );
}
