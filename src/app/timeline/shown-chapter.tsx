/** The chapter that is chosen (or the whole), drawn large, and what is left to say of events that have no time. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { clockWhen } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { words } from '../words/words.ts';
import { type Shown, whole } from './chapter-strip.tsx';
import { fitShown } from './fit-shown.ts';
import { lanesOf } from './lanes.ts';
import { LanesChoice } from './lanes-choice.tsx';
import { UntimedLane } from './untimed-lane.tsx';

const ScoreChart = lazy(async () => ({ default: (await import('./score-chart.tsx')).ScoreChart }));

export interface ShownChapterProps {
  /** Those that are selected, and the open one. */
  readonly events: readonly TimelineEvent[];
  readonly shown: Shown;
  readonly open: string | null;
  readonly onChapter: (by: -1 | 1) => void;
}

export function ShownChapter({ events, shown, open, onChapter }: ShownChapterProps): ReactNode {
  const index = useTimeline();
  const { clock, lanes: by } = useView().view;
  const { lanes, untimed } = useMemo(() => {
    const here = events.filter((event) => shown === whole || event.phase === shown);
    const timed = lanesOf(here, { by, index, whenOf: (event) => clockWhen(event, clock) });
    const drawn = new Set(timed.flatMap((lane) => lane.events.map(({ event }) => event)));
    return { lanes: timed, untimed: here.filter((event) => !drawn.has(event)) };
  }, [events, shown, clock, by, index]);
  const fit = useMemo(() => {
    const all = shown === whole ? index.timeline.events : index.eventsOf('phase', shown);
    return fitShown(all.map((event) => clockWhen(event, clock)));
  }, [index, shown, clock]);
  if (fit === null) {
    return (
      <div className="score-room">
        <div className="score-line">
          <p className="score-name">{words.chart.noTimes}</p>
          <div className="score-controls">
            <LanesChoice />
          </div>
        </div>
        <UntimedLane events={untimed} open={open} />
      </div>
    );
  }
  return (
    <div className="score-room">
      <Suspense fallback={null}>
        <ScoreChart
          lanes={lanes}
          fit={fit}
          chapter={shown === whole ? null : shown}
          open={open}
          onChapter={onChapter}
          untimed={untimed.length > 0}
        >
          {words.chart.hint}
        </ScoreChart>
        <UntimedLane events={untimed} open={open} />
      </Suspense>
    </div>
  );
}
