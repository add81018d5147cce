/**
 * The events shown, a window and a size → the whole drawing: lanes, marks with their places, and labels.
 *
 *   events ─ lanes.ts ─▶ lanes ─ to-items.ts ─▶ marks ─ pack-rows.ts ─▶ rows ─ labels.ts ─▶ labels
 *
 * However many events there are, at most `mostMarks` marks come within half a window of what is seen: the more there
 * are, the fewer stand alone in a cell and the more are counted together.
 */
import type { TimeWindow } from './chart-window.ts';
import { type Labelled, type PlacedLabel, placeLabels, type Spacing, usualLine } from './labels.ts';
import type { Lane } from './lanes.ts';
import { type Arranged, arrangeLanes, mostRows, type Packed, packRows, pixelsOf, tooManyRows } from './pack-rows.ts';
import { byTime, type Mark, openReach, toItems } from './to-items.ts';

export const mostMarks = 300;

export interface Size {
  readonly width: number;
  readonly height: number;
  /** As the reader has it; letters and words as they are set where nothing is said. */
  readonly spacing?: Spacing;
}

export interface PlacedMark {
  readonly mark: Mark;
  /** Pixels from the window's left edge; outside 0 to the width where the window does not show it. */
  readonly x0: number;
  readonly x1: number;
  /** The middle, in pixels from the top. */
  readonly y: number;
}

export interface PlacedLane {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

export interface Score {
  readonly lanes: readonly PlacedLane[];
  /** From one row to the next, in pixels: how high a mark may be without touching another. */
  readonly pitch: number;
  /** How high a label is, in pixels. */
  readonly line: number;
  /** What is handed to the chart: within the window and half a window to either side, in order of time. */
  readonly marks: readonly PlacedMark[];
  /** Every mark, seen or not, in order of time: what the arrow keys step through. */
  readonly order: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
}

const mostInCells = [40, 24, 16, 12, 8, 6, 4, 3, 2, 1] as const;

/** `held` is the time of all that may be shown; `textsOf` gives what a mark would say, the longest first; `weightOf` which mark may say it first; what is `open` is not counted together with others. */
export function layOut(
  lanes: readonly Lane[],
  held: TimeWindow,
  window: TimeWindow,
  size: Size,
  textsOf: (mark: Mark) => readonly string[],
  weightOf: (mark: Mark) => number,
  open: string | null = null,
): Score {
  const msPerPx = (window.end - window.start) / Math.max(1, size.width);
  const drawing = firstThatFits(lanes, held, window, msPerPx, size.height, open);
  const origin = window.start / msPerPx;
  const marks = drawing.marks
    .filter((mark) => inReach(mark, window))
    .map((mark) => place(mark, drawing, msPerPx, origin))
    .sort((a, b) => byTime(a.mark, b.mark));
  const labelled = marks.map(
    (placed): Labelled => ({
      id: placed.mark.id,
      x0: placed.x0,
      x1: placed.x1,
      y: placed.y,
      ...solidPart(placed),
      texts: textsOf(placed.mark),
      weight: weightOf(placed.mark),
      keepsClear: isShort(placed.mark) && !isOrdered(placed.mark),
    }),
  );
  const { pitch } = drawing.arranged;
  const line = drawing.marks.some(isOrdered) && pitch >= tightestLine ? Math.min(usualLine, pitch) : usualLine;
  return {
    lanes: lanes.map(({ id, name }, at) => ({ id, name, ...laneAt(drawing.arranged, at) })),
    pitch,
    line,
    marks,
    order: [...drawing.marks].sort(byTime),
    labels: placeLabels(labelled, size.width, size.height, line, size.spacing),
  };
}

/** Rows of what is in order may be as close as this and each have its words: there is no tick to be taken for another's. */
const tightestLine = 13;

function isShort(mark: Mark): boolean {
  return mark.kind === 'event' && mark.shape !== 'range';
}

function isOrdered(mark: Mark): boolean {
  return mark.kind === 'event' && mark.row !== undefined;
}

interface Drawing {
  readonly marks: readonly Mark[];
  readonly packed: Packed;
  readonly arranged: Arranged;
}

/** Fewer and fewer stand alone until both the height and the number of marks are kept to. */
function firstThatFits(
  lanes: readonly Lane[],
  held: TimeWindow,
  window: TimeWindow,
  msPerPx: number,
  height: number,
  open: string | null,
): Drawing {
  const largest = Math.max(0, ...lanes.map((lane) => lane.events.length));
  for (const mostInCell of mostInCells) {
    if (mostInCell > largest && mostInCell !== 1 && mostInCell !== mostInCells[0]) continue;
    const marks = toItems(lanes, held, msPerPx, mostInCell, open);
    if (marks.length > mostMarks && countInReach(marks, window) > mostMarks) continue;
    if (mostInCell > 1 && areStacked(marks)) continue;
    const packed = packRows(marks, lanes.length, msPerPx, tooManyRows(height));
    const arranged = arrangeLanes(packed.counts, height);
    if (arranged !== null) return { marks, packed, arranged };
  }
  const marks = toItems(lanes, held, msPerPx, 1, open);
  const packed = packRows(marks, lanes.length, msPerPx, mostRows(lanes.length, height));
  const arranged = arrangeLanes(packed.counts, height) ?? { pitch: 4, lanes: evenLanes(lanes.length, height) };
  return { marks, packed, arranged };
}

/** More ranges than this over one and the same time, in one lane, are a pattern and tell nothing of each. */
const mostAlike = 6;

function areStacked(marks: readonly Mark[]): boolean {
  const alike = new Map<string, number>();
  return marks.some((mark) => {
    if (isShort(mark) || isOrdered(mark) || mark.kind === 'count') return false;
    const place = `${mark.lane} ${mark.start} ${mark.end}`;
    alike.set(place, (alike.get(place) ?? 0) + 1);
    return (alike.get(place) ?? 0) > mostAlike;
  });
}

function countInReach(marks: readonly Mark[], window: TimeWindow): number {
  return marks.reduce((sum, mark) => (inReach(mark, window) ? sum + 1 : sum), 0);
}

function inReach(mark: Mark, { start, end }: TimeWindow): boolean {
  const half = (end - start) / 2;
  return mark.end >= start - half && mark.start <= end + half;
}

/** The rows of a lane stand together in its middle. */
function place(mark: Mark, { packed, arranged }: Drawing, msPerPx: number, origin: number): PlacedMark {
  const [x0, x1] = pixelsOf(mark, msPerPx);
  const lane = laneAt(arranged, mark.lane);
  const rows = packed.counts[mark.lane] ?? 1;
  const row = packed.rows.get(mark.id) ?? 0;
  const y = lane.top + lane.height / 2 + (row - (rows - 1) / 2) * arranged.pitch;
  return { mark, x0: x0 - origin, x1: x1 - origin, y: Math.round(y) };
}

/** A label may lie over the mark's own fading end, beyond what is drawn at least. */
function solidPart({ mark, x0, x1 }: PlacedMark): { readonly solid0: number; readonly solid1: number } {
  if (mark.kind === 'event' && mark.to === 'open') return { solid0: x0, solid1: Math.min(x1, x0 + openReach) };
  if (mark.kind === 'event' && mark.from === 'open') return { solid0: Math.max(x0, x1 - openReach), solid1: x1 };
  return { solid0: x0, solid1: x1 };
}

function laneAt(arranged: Arranged, at: number): { readonly top: number; readonly height: number } {
  return arranged.lanes[at] ?? { top: 0, height: 0 };
}

function evenLanes(count: number, height: number): Arranged['lanes'] {
  const each = height / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ top: at * each, height: each }));
}
