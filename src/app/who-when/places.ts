/**
 * Rows and the width there is for them → where each mark stands: one place across for each event, the same in every row, so
 * that what stands below each other is one moment, and what stands to the right comes later in the list.
 *
 *                     The day of the attack        The inquests
 *     PC Palmer       ▫        ▫   ▫               ▫
 *     Dr Hudson           ▪        ▪                   ▪  ▪
 *                                                        ▪
 *
 * A row whose marks would come closer than `markSize` puts them on two lines, or on more where there is too little room.
 */
import type { Row, WhoWhen } from './rows.ts';

/** The side of what can be pressed, in pixels: WCAG 2.2, 2.5.8 wants no less than 24. */
export const markSize = 24;

/** The width that a chapter's name and days need, in pixels, however few events the chapter has. */
const narrowest = 96;

/** Two events in a row of nobody's may stand this close, in pixels, and no two, where there is room, further apart than that. */
const closest = 6;
const furthest = 36;

export interface Column {
  /** Id of the chapter. */
  readonly chapter: string;
  /** In pixels; that of the table is the sum of all and of the names. */
  readonly width: number;
  /** Ids of its events → the middle of their marks, in pixels from where the column begins. */
  readonly middles: ReadonlyMap<string, number>;
}

/** Columns for a table that is `width` pixels wide beside its names; the wider, the more room the marks of a chapter need. */
export function columnsFor({ chapters, people, organisations }: WhoWhen, width: number): readonly Column[] {
  const rows = [...people, ...organisations];
  const shared = (lines: number) => {
    const needed = chapters.map((_, at) => onLines(lines, rows, at));
    return {
      needed,
      ...shareOut(
        width,
        needed.map((offsets) => Math.max(0, ...offsets.values())),
      ),
    };
  };
  const onOne = shared(1);
  const { needed, widths, stretch } = onOne.stretch < 1 ? shared(2) : onOne;
  // A few events that have all the room stand close together, as the eye reads them, and not apart as if much lay between.
  const apart = Math.min(stretch, furthest / markSize);
  const left = width - widths.reduce((sum, own) => sum + own, 0);
  return chapters.map((chapter, at) => ({
    chapter,
    width: (widths[at] ?? narrowest) + (at === chapters.length - 1 ? Math.max(0, left) : 0),
    middles: new Map([...(needed[at] ?? [])].map(([id, offset]) => [id, markSize / 2 + offset * apart])),
  }));
}

/** The events of a chapter → how far from its first each may stand so that no row needs more lines than so many, in pixels. */
function onLines(lines: number, rows: readonly Row[], chapter: number): ReadonlyMap<string, number> {
  const rowsOf = new Map<string, number[][]>();
  for (const { cells } of rows) {
    const before: number[] = [];
    for (const { event } of cells[chapter]?.events ?? [])
      rowsOf.set(event.id, [...(rowsOf.get(event.id) ?? []), before]);
  }
  const offsets = new Map<string, number>();
  let last = -closest;
  for (const id of eventsIn(rows, chapter)) {
    const own = rowsOf.get(id) ?? [];
    last = Math.max(last + closest, ...own.map((before) => (before.at(-lines) ?? -markSize) + markSize));
    for (const before of own) before.push(last);
    offsets.set(id, last);
  }
  return offsets;
}

/** In the order of the list, which each row keeps: a merge of the rows, by where each event stands among all. */
function eventsIn(rows: readonly Row[], chapter: number): readonly string[] {
  const places = new Map<string, number>();
  for (const { cells } of rows)
    for (const { event, place } of cells[chapter]?.events ?? []) places.set(event.id, place);
  return [...places].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
}

/**
 * By what their marks need, but none narrower than its name does; what the narrow ones take is taken off the others. Also by
 * how much the marks of all can be drawn apart, or have to be drawn together.
 */
function shareOut(width: number, needed: readonly number[]): { widths: readonly number[]; stretch: number } {
  const narrow = new Set<number>();
  for (;;) {
    const others = needed.filter((_, at) => !narrow.has(at));
    const room = width - narrow.size * narrowest - others.length * markSize;
    const stretch = Math.max(
      0,
      room /
        Math.max(
          1,
          others.reduce((sum, each) => sum + each, 0),
        ),
    );
    const share = (need: number) => Math.floor(markSize + need * stretch);
    const more = needed.findIndex((need, at) => !narrow.has(at) && share(need) < narrowest);
    if (more === -1) return { widths: needed.map((need, at) => (narrow.has(at) ? narrowest : share(need))), stretch };
    narrow.add(more);
  }
}

/** The line of each of a row's marks, from 0 on: the first on which it is `markSize` or more from the one before. */
export function linesFor(middles: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return middles.map((middle) => {
    const free = ends.findIndex((end) => middle - end >= markSize);
    const line = free === -1 ? ends.length : free;
    ends[line] = middle;
    return line;
  });
}
