/**
 * Marks with something to say → the labels for which there is room. None covers a mark or another label: where it would,
 * the other side is tried, then a place on the mark's own line, then fewer words, then there are none. Never smaller ones.
 *
 *     │ 14.56 The air ambulance lands     ────── 2009        ─────│─────   (no room: no label)
 */

export interface Labelled {
  readonly id: string;
  /** The mark's own box, in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** The part of it that its own label must not cover. */
  readonly solid0: number;
  readonly solid1: number;
  /** Its middle. */
  readonly y: number;
  /** The longest first; the first that fits is taken. */
  readonly texts: readonly string[];
  /** Higher is placed first. */
  readonly weight: number;
  /** Whether it is a tick or point of time: beside it the words of another mark would be read as its own. */
  readonly keepsClear: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left edge and middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether the words end at their mark, on its left, rather than begin at it. */
  readonly before: boolean;
}

/** How far apart a reader has letters and words, in pixels. */
export interface Spacing {
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

const closeSet: Spacing = { letterSpacing: 0, wordSpacing: 0 };

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** How high a line of words is, where rows are not closer. */
export const usualLine = 16;
const halfMark = 3;
const halfTick = 7;
const clearOfTick = 24;
const gap = 3;
/** So much of a line is seen before and after words that stand on it. */
const inset = 40;
/** How far a line of words may reach beyond the drawing. */
const overhang = 2;

/** Labels in no particular order, each `line` pixels high; whoever draws them keeps to both. */
export function placeLabels(
  marks: readonly Labelled[],
  width: number,
  height: number,
  line: number = usualLine,
  spacing: Spacing = closeSet,
): readonly PlacedLabel[] {
  const taken: { readonly box: Box; readonly of: string | null }[] = marks.map((mark) => ({
    box: markBox(mark),
    of: mark.id,
  }));
  const labels: PlacedLabel[] = [];
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight || a.x0 - b.x0)) {
    const found = candidates(mark, line / 2, spacing).find(({ box }) => {
      const inside = box.x0 >= 0 && box.x1 <= width && box.y0 >= -overhang && box.y1 <= height + overhang;
      return inside && !taken.some((other) => other.of !== mark.id && overlaps(box, other.box));
    });
    if (found === undefined) continue;
    taken.push({ box: found.box, of: null });
    labels.push({
      id: mark.id,
      text: found.text,
      x: found.box.x0,
      y: found.box.y0 + line / 2,
      width: found.box.x1 - found.box.x0,
      before: found.before,
    });
  }
  return labels;
}

const letters = [
  [/[ ]/g, 2.7],
  [/[ijlI.,;:!|’'‘]/g, 3.4],
  [/[frt()“”"-]/g, 5],
  [/[abceghksvxyz\d]/g, 6.7],
  [/[mMWw…—]/g, 11],
] as const;
const otherLetter = 8;

/** How wide a text will be at 13 px, rather a little too wide than too narrow: there is nothing to measure with before drawing. */
export function textWidth(text: string, { letterSpacing, wordSpacing }: Spacing = closeSet): number {
  let width = text.length * (otherLetter + letterSpacing) + (text.match(/ /g)?.length ?? 0) * wordSpacing;
  for (const [kind, wide] of letters) width -= (text.match(kind)?.length ?? 0) * (otherLetter - wide);
  return Math.ceil(width) + 8;
}

/** A moment's words may stand a little off its tick, past the end of a range that runs by it. */
function candidates(
  { solid0, solid1, y, texts, keepsClear }: Labelled,
  halfLine: number,
  spacing: Spacing,
): readonly { text: string; before: boolean; box: Box }[] {
  const offsets = keepsClear ? [gap, gap + 8, gap + 16, gap + 24, gap + 32] : [gap];
  const onLine = Math.max(0, solid0) + inset;
  return texts.flatMap((text) => {
    const wide = textWidth(text, spacing);
    const middle = Math.max(y, halfLine - overhang);
    const lines = { y0: middle - halfLine, y1: middle + halfLine };
    return [
      ...offsets.map((off) => ({
        text,
        before: false,
        box: { x0: solid1 + off, x1: solid1 + off + wide, ...lines },
      })),
      { text, before: true, box: { x0: solid0 - gap - wide, x1: solid0 - gap, ...lines } },
      ...(solid1 - onLine >= wide + inset
        ? [{ text, before: false, box: { x0: onLine, x1: onLine + wide, ...lines } }]
        : []),
    ];
  });
}

function markBox({ x0, x1, y, keepsClear }: Labelled): Box {
  const [aside, above] = keepsClear ? [clearOfTick, halfTick] : [0, halfMark];
  return { x0: x0 - aside, x1: x1 + aside, y0: y - above, y1: y + above };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
