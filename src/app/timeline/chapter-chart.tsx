/**
 * The chapter that is chosen (or the whole), drawn large: to scale, in order where hardly an hour is stated, or as a list where all times are the same; and below,
 * what is left to say of events that have no place in it. It brings the chart's code and is loaded where there is room for it.
 */
import { type ReactNode, useMemo, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { clockWhen } from '../select-events.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { chartWords } from '../words/chart-words.ts';
import { type Shown, whole } from './chapter-strip.tsx';
import type { TimeWindow } from './chart-window.ts';
import { fitShown } from './fit-shown.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { LanesChoice } from './lanes-choice.tsx';
import { isAllAlike, listLanes } from './list-lanes.ts';
import { canBeInOrder, isBetterInOrder, type OrderedLanes, orderedLanes } from './order-lanes.ts';
import { type Scale, ScaleChoice } from './scale-choice.tsx';
import { ScoreChart } from './score-chart.tsx';
import { UntimedLane } from './untimed-lane.tsx';
import { useTurning } from './use-turning.ts';

export interface ChapterChartProps {
  /** Those that are selected, and the open one. */
  readonly events: readonly TimelineEvent[];
  readonly shown: Shown;
  readonly open: string | null;
  /** To the chapter after or before; whether there is one. */
  readonly onChapter: (by: -1 | 1) => boolean;
}

export function ChapterChart({ events, shown, open, onChapter }: ChapterChartProps): ReactNode {
  const [asked, ask] = useState<Scale | null>(null);
  const { drawing, untimed, scale } = useDrawing(events, shown, asked);
  const turning = useTurning(onChapter);
  if (drawing === null) {
    return (
      <>
        <div className="score-line">
          <p className="score-name">{chartWords.noTimes}</p>
          <div className="score-controls">
            <LanesChoice />
          </div>
        </div>
        <UntimedLane events={untimed} open={open} inOrder={false} turning={turning} alone={true} />
      </>
    );
  }
  return (
    <>
      <ScoreChart
        lanes={drawing.lanes}
        fit={drawing.fit}
        order={drawing.order}
        chapter={shown === whole ? null : shown}
        open={open}
        turning={turning}
        untimed={untimed.length > 0}
        choices={
          <>
            {scale.all.length > 1 && <ScaleChoice scale={scale.now} scales={scale.all} onChoose={ask} />}
            <LanesChoice />
          </>
        }
      >
        {chartWords.hints[scale.now]}
      </ScoreChart>
      <UntimedLane events={untimed} open={open} inOrder={scale.now === 'order'} turning={turning} alone={false} />
    </>
  );
}

interface Drawing {
  readonly lanes: readonly Lane[];
  readonly fit: TimeWindow;
  /** In order, or as a list; null where it is drawn to scale. */
  readonly order: OrderedLanes | null;
}

/** Null for the drawing where nothing has a place in it. */
function useDrawing(events: readonly TimelineEvent[], shown: Shown, asked: Scale | null) {
  const index = useTimeline();
  const { clock, lanes: by, from, to } = useView().view;
  const all = useMemo(() => (shown === whole ? index.timeline.events : index.eventsOf('phase', shown)), [index, shown]);
  const scale = useMemo((): { readonly all: readonly Scale[]; readonly now: Scale } => {
    if (shown === whole) return { all: ['time'], now: 'time' };
    const { relations } = index.timeline;
    const isAlike = isAllAlike(all.map((event) => clockWhen(event, clock)));
    // Who told what when is in order by what was said at the inquest, which no statement of order is about.
    const canBe = clock === 'happened' && canBeInOrder(all, relations);
    const isBetter = canBe && isBetterInOrder(all, relations);
    const other: Scale = canBe && (isBetter || !isAlike) ? 'order' : isAlike ? 'list' : 'time';
    if (other === 'time') return { all: ['time'], now: 'time' };
    // Who asks for a part of time looks at the clock.
    const first = from === null && to === null && (isBetter || isAlike) ? other : 'time';
    return { all: [other, 'time'], now: asked === null ? first : asked === 'time' ? 'time' : other };
  }, [index, all, shown, clock, from, to, asked]);
  return useMemo(() => {
    const here = events.filter((event) => shown === whole || event.phase === shown);
    const drawing = drawn(here);
    const placed = new Set(drawing?.lanes.flatMap((lane) => lane.events.map(({ event }) => event)));
    return { drawing, scale, untimed: here.filter((event) => !placed.has(event)) };

    function drawn(shownHere: readonly TimelineEvent[]): Drawing | null {
      const setting = { by, index, whenOf: (event: TimelineEvent) => clockWhen(event, clock) };
      if (scale.now !== 'time') {
        const order = scale.now === 'list' ? listLanes(shownHere, setting) : orderedLanes(shownHere, all, setting);
        return { lanes: order.lanes, fit: order.fit, order };
      }
      const fit = fitShown(all.map(setting.whenOf));
      return fit === null ? null : { lanes: lanesOf(shownHere, setting), fit, order: null };
    }
  }, [events, all, shown, clock, by, index, scale]);
}
