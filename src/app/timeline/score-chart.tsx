/**
 * One chapter, or the whole, drawn large: lanes of voices over an axis, with the words for whatever is pointed at.
 */
import { type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ChartToldContext } from '../chart-shown.ts';
import { useMedia } from '../ui/use-media.ts';
import { useSize } from '../ui/use-size.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { ChartControls } from './chart-controls.tsx';
import { ChartKey } from './chart-key.tsx';
import { bringInto, moved, sameWindow, type TimeWindow, zoomed } from './chart-window.ts';
import type { Lane } from './lanes.ts';
import { MarkLinks } from './mark-links.tsx';
import { labelTexts, namedIn } from './mark-names.ts';
import type { OrderedLanes } from './order-lanes.ts';
import { OrderLines } from './order-lines.tsx';
import { PointedName } from './pointed-name.tsx';
import { layOut } from './score.ts';
import { ScoreLabels } from './score-labels.tsx';
import { ScoreLanes } from './score-lanes.tsx';
import { focusInList, useFocusOnStop } from './show-apart.ts';
import type { CountMark, Mark } from './to-items.ts';
import { useChartWindow } from './use-chart-window.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import type { Turning } from './use-turning.ts';
import { useVis } from './use-vis.ts';
import { toVisItems } from './vis-items.ts';
import './score.css';
import './vis-structure.css';

export interface ScoreChartProps {
  readonly lanes: readonly Lane[];
  /** The window that shows all of the chapter. */
  readonly fit: TimeWindow;
  /** The chapter's id; null where all are shown. */
  readonly chapter: string | null;
  /** The open event's id. */
  readonly open: string | null;
  readonly turning: Turning;
  /** Where places are an order, or a list's, and no times. */
  readonly order: OrderedLanes | null;
  /** What is drawn and how, to choose from. */
  readonly choices: ReactNode;
  /** Whether events without a time stand below it. */
  readonly untimed: boolean;
  /** Said where nothing is pointed at. */
  readonly children: ReactNode;
}

/** In pixels, as in timeline.css. */
const timeAxis = 32;
/** With more marks than this every step of a movement would be late. */
const mostInMotion = 80;

export function ScoreChart(props: ScoreChartProps): ReactNode {
  const { lanes, fit, order, chapter, open, turning, choices, untimed, children } = props;
  const container = useRef<HTMLDivElement>(null);
  const { width, height: room, letterSpacing, wordSpacing } = useSize(container);
  const joins = order?.joins ?? null;
  const isTime = order === null;
  const isQuiet = useView().view.injuries !== 'shown';
  const axisHeight = isTime ? timeAxis : 0;
  const height = Math.max(0, room - axisHeight);
  const index = useTimeline();
  const { dates } = index;
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [pointed, point] = useState<string | null>(null);
  const opened = useMemo(() => openExtent(lanes, open), [lanes, open]);
  const { asked, limits, followed, show } = useChartWindow(fit, opened);
  const { window } = asked;
  useTold(chapter, !isTime || sameWindow(window, fit) ? null : window);
  const score = useMemo(
    () =>
      layOut(
        lanes,
        fit,
        window,
        { width, height, spacing: { letterSpacing, wordSpacing } },
        (mark) => labelTexts(mark, index, { isTime, isQuiet }),
        (mark) => weightOf(mark, open, isQuiet),
        open,
      ),
    [lanes, fit, window, width, height, letterSpacing, wordSpacing, index, open, isTime, isQuiet],
  );
  const items = useMemo(() => toVisItems(score.marks, open, pointed), [score, open, pointed]);
  const overlay = useVis(container, {
    asked,
    limits,
    items,
    dates,
    isTime,
    height: height + axisHeight,
    still: still || score.marks.length > mostInMotion,
    onMove: followed,
  });
  const reach = useCallback(
    (mark: TimeWindow) => {
      const next = bringInto(window, mark, limits);
      // At once: a mark that left the drawing on the way would lose the focus that is on it.
      if (next !== window) show(next, false);
    },
    [window, limits, show],
  );
  const keys = useMarkKeys({
    order: score.order,
    drawn: score.marks.map(({ mark }) => mark),
    open,
    onReach: reach,
    turning,
    overlay,
  });
  const nextFocus = useFocusOnStop(overlay, score);
  const showApart = (mark: CountMark) => {
    const closer = closerOn(mark, limits);
    if (!isNarrower(closer, window)) return focusInList(mark);
    nextFocus();
    show(closer, false);
  };
  const named = namedIn(score.order, pointed ?? open);
  return (
    <>
      <div className="score-line">
        <PointedName mark={named} isPointed={pointed !== null} usual={children} />
        <ChartControls
          onMove={(part) => show(moved(window, part, limits), true)}
          onZoom={(factor) => show(zoomed(window, factor, limits), true)}
          onFit={() => show(fit, true)}
          choices={choices}
        >
          <ChartKey marks={score.order} untimed={untimed} order={order} />
        </ChartControls>
      </div>
      <div className={isTime ? 'score' : 'score is-ordered'}>
        <ScoreLanes lanes={score.lanes} />
        <div ref={container} className="score-plot" />
        {overlay !== null &&
          createPortal(
            <>
              {joins !== null && <OrderLines {...{ score, joins, width, height }} pointed={pointed ?? open} />}
              <ScoreLabels labels={score.labels} line={score.line} open={open} />
              <MarkLinks score={score} width={width} keys={keys} open={open} onPoint={point} onCloser={showApart} />
            </>,
            overlay,
          )}
      </div>
    </>
  );
}

/** Says to the rest of the page what is shown. */
function useTold(chapter: string | null, window: TimeWindow | null): void {
  const told = useContext(ChartToldContext);
  useEffect(() => told?.tell({ chapter, window }), [told, chapter, window]);
  useEffect(() => () => told?.tell(null), [told]);
}

/** The open event speaks first, then what is counted, then what is known to the minute, then the rest. */
function weightOf(mark: Mark, open: string | null, isQuiet: boolean): number {
  if (mark.kind === 'count') return 3;
  if (mark.event.id === open) return 4;
  // Whose word it is says less than a title.
  if (isQuiet && mark.event.sensitive !== undefined) return 0;
  return mark.shape === 'moment' ? 2 : 1;
}

/** What covers most of the window cannot be drawn apart in a narrower one. */
function isNarrower(one: TimeWindow, other: TimeWindow): boolean {
  return one.end - one.start < (other.end - other.start) * 0.9;
}

/** A window in which what was counted together has the middle half to itself. */
function closerOn({ start, end }: TimeWindow, limits: TimeWindow): TimeWindow {
  const window = { start: start - (end - start) / 2, end: end + (end - start) / 2 };
  return zoomed(window, 1, limits);
}

function openExtent(lanes: readonly Lane[], open: string | null): TimeWindow | null {
  for (const { events } of lanes) {
    for (const { event, extent } of events) {
      const known = extent.start ?? extent.end;
      if (event.id === open && known !== null) return { start: known, end: extent.end ?? known };
    }
  }
  return null;
}
