/**
 * Chapters and what is selected → the strip above the chart: every chapter at its own scale, side by side.
 *
 *     Earlier years    The days before   The day of the attack      The inquests
 *     2009 to 2017     15 to 21 March    22 March 2017              September 2018
 *     ── ─ ──── ─      ────── ── │       ─────│─ ─│ ──              ─────
 *     9 events         5 events          21 events                  14 events
 *
 * The gaps are constant: they are no time. A chapter's width follows its count, and is never less than it needs.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { When } from '../../model/time.ts';
import { type Extent, hull, readExtent } from './extent.ts';

export interface StripMark {
  /** Hundredths of the chapter's width. */
  readonly x0: number;
  readonly x1: number;
  /** From 0 at the top to `stripRows` − 1. */
  readonly row: number;
  readonly shape: 'moment' | 'range';
  /** What the filter leaves out steps back. */
  readonly selected: boolean;
}

export interface StripChapter {
  /** The phase's id. */
  readonly id: string;
  readonly selected: number;
  readonly total: number;
  /** 1 to 6: how wide beside the others. */
  readonly weight: number;
  readonly marks: readonly StripMark[];
}

export const stripRows = 5;
const widest = 6;

/** One for each phase that has an event, in the phases' order. */
export function stripChapters(
  phases: readonly string[],
  events: readonly TimelineEvent[],
  selected: ReadonlySet<string>,
  whenOf: (event: TimelineEvent) => When | null,
): readonly StripChapter[] {
  const byPhase = new Map<string, TimelineEvent[]>(phases.map((id) => [id, []]));
  for (const event of events) byPhase.get(event.phase)?.push(event);
  const most = Math.max(1, ...[...byPhase.values()].map((inPhase) => inPhase.length));
  return [...byPhase].flatMap(([id, inPhase]) =>
    inPhase.length === 0
      ? []
      : [
          {
            id,
            selected: inPhase.filter((event) => selected.has(event.id)).length,
            total: inPhase.length,
            weight: Math.max(1, Math.round((inPhase.length / most) * widest)),
            marks: stripMarks(inPhase, selected, whenOf),
          },
        ],
  );
}

/**
 * Which chapter the chart shows at first: of those with a time to draw (or of all, where none has one) that with most
 * events, the earlier of two alike; null where there is none.
 */
export function fullestChapter(chapters: readonly StripChapter[]): string | null {
  const left = chapters.filter((chapter) => chapter.selected > 0);
  const timed = left.filter(({ marks }) => marks.some(({ selected }) => selected));
  const [first, ...others] = timed.length > 0 ? timed : left;
  return (
    others.reduce((fullest, one) => (fullest === undefined || one.selected > fullest.selected ? one : fullest), first)
      ?.id ?? null
  );
}

/** What a part of the strip draws: from its first known moment to its last, at its own scale. Several alike are one. */
export function stripMarks(
  events: readonly TimelineEvent[],
  selected: ReadonlySet<string>,
  whenOf: (event: TimelineEvent) => When | null,
): readonly StripMark[] {
  const timed = events.flatMap((event) => {
    const extent = readExtent(whenOf(event));
    return extent === null ? [] : [{ extent, selected: selected.has(event.id) }];
  });
  const whole = hull(timed.map(({ extent }) => extent));
  if (whole === null) return [];
  const ends = Array.from({ length: stripRows }, () => Number.NEGATIVE_INFINITY);
  const marks = new Map<string, StripMark>();
  for (const { extent, selected: chosen } of timed) {
    const [x0, x1] = hundredths(extent, whole);
    const free = ends.findIndex((end) => end + 1 <= x0);
    const row = free === -1 ? stripRows - 1 : free;
    ends[row] = Math.max(ends[row] ?? 0, x1);
    const mark: StripMark = { x0, x1, row, shape: extent.precise ? 'moment' : 'range', selected: chosen };
    const place = `${row} ${x0} ${x1}`;
    if (chosen || !marks.has(place)) marks.set(place, mark);
  }
  // Where two lie over each other, what is selected is drawn over what is not.
  return [...marks.values()].sort((one, other) => Number(one.selected) - Number(other.selected));
}

/** A range is never shorter than a point can be seen; a chapter without any length stands in the middle. */
function hundredths(extent: Extent, whole: { start: number; end: number }): readonly [number, number] {
  const span = whole.end - whole.start;
  const at = (instant: number) => (span === 0 ? 50 : Math.round(((instant - whole.start) / span) * 100));
  const x0 = extent.start === null ? 0 : at(extent.start);
  const x1 = extent.end === null ? 100 : at(extent.end);
  return extent.precise || x1 - x0 >= 2 ? [x0, x1] : [Math.max(0, x0 - 1), Math.min(100, x0 + 1)];
}
