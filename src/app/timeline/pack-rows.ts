/**
 * Marks of the lanes → the row each stands in, so that none covers another, and how high the lanes are.
 *
 *     row 0   ───── │  ────        first free row from above
 *     row 1     ──────   ─
 *     row 2      ────
 */
import type { Mark } from './to-items.ts';

export interface Packed {
  /** By the mark's id. */
  readonly rows: ReadonlyMap<string, number>;
  /** How many rows each lane needs, at least 1. */
  readonly counts: readonly number[];
}

/** Marks are never narrower than this, and this far apart. */
export const markWidth = 9;
const apart = 5;

/** Each lane's marks must come in order of time. From `most` rows on, marks share the last: none is ever left out. */
export function packRows(marks: readonly Mark[], lanes: number, msPerPx: number, most: number): Packed {
  const rows = new Map<string, number>();
  const ends: number[][] = Array.from({ length: lanes }, () => []);
  for (const mark of marks) {
    const taken = ends[mark.lane] ?? [];
    const [x0, x1] = pixelsOf(mark, msPerPx);
    const free = taken.findIndex((end) => end + apart <= x0);
    const given = mark.kind === 'event' ? mark.row : undefined;
    const row = Math.min(given ?? (free === -1 ? taken.length : free), most - 1);
    taken[row] = Math.max(taken[row] ?? Number.NEGATIVE_INFINITY, x1);
    rows.set(mark.id, row);
  }
  return { rows, counts: ends.map((taken) => Math.max(1, taken.length)) };
}

/** Where a mark lies, in pixels from the epoch; a short one is widened to both sides. */
export function pixelsOf(mark: Mark, msPerPx: number): readonly [number, number] {
  const x0 = mark.start / msPerPx;
  const x1 = mark.end / msPerPx;
  const short = mark.kind === 'event' && mark.shape !== 'range';
  if (!short && x1 - x0 >= markWidth) return [x0, x1];
  const middle = short && mark.shape === 'moment' ? x0 : (x0 + x1) / 2;
  return [middle - markWidth / 2, middle + markWidth / 2];
}

export interface Arranged {
  /** From one row to the next, in pixels. */
  readonly pitch: number;
  readonly lanes: readonly { readonly top: number; readonly height: number }[];
}

const widestPitch = 20;
const tightestPitch = 7;
/** High enough for the lane's name. */
const lowestLane = 16;
const margins = [4, 2, 0] as const;

/** The widest pitch at which all lanes fit; what is left over is shared among them. Null where even the tightest is too high. */
export function arrangeLanes(counts: readonly number[], height: number): Arranged | null {
  for (let pitch = widestPitch; pitch >= tightestPitch; pitch--) {
    const heights = margins.map((margin) => counts.map((rows) => Math.max(lowestLane, rows * pitch + margin)));
    const fitting = heights.find((each) => sumOf(each) <= height);
    if (fitting === undefined) continue;
    const left = height - sumOf(fitting);
    const share = counts.length === 0 ? 0 : Math.floor(left / counts.length);
    let top = 0;
    const lanes = fitting.map((each) => {
      const lane = { top, height: each + share };
      top += lane.height;
      return lane;
    });
    return { pitch, lanes };
  }
  return null;
}

/** How many rows each of so many lanes may have at the tightest. */
export function mostRows(lanes: number, height: number): number {
  return Math.max(1, Math.floor((height / Math.max(1, lanes) - margins[0]) / tightestPitch));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** So many rows fit in no lane: where packing comes to them it need not go on to more. */
export function tooManyRows(height: number): number {
  return Math.ceil(height / tightestPitch) + 1;
}
