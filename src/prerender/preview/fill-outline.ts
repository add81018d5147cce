/**
 * The outline of a shape → how much of each pixel it covers.
 *
 *     outline           coverage
 *     ┌──────┐          · · ·      Every edge adds, to the pixel it passes through, the part of it that lies to its
 *     │ ╭──╮ │    →     ▒ █ ▒      right, and the rest to the next pixel; the sums from left to right are then what
 *     └─╯  ╰─┘          ▒ · ▒      is inside. Exact for straight edges, linear in their length, in any order.
 */
import type { PathStep } from './shape-text.ts';

/** `coverage` is row by row, 0 to 1; `left` and `top` are where its first pixel lies from the origin of the shape. */
export interface Filled {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly coverage: Float32Array;
}

/** The outline in pixels, y downwards, moved right by `shift`: `scale` pixels to one unit of the outline. */
export function fillOutline(steps: readonly PathStep[], scale: number, shift: number): Filled {
  const edges = edgesOf(steps).map((value, at) => (at % 2 === 0 ? value * scale + shift : -value * scale));
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    [left, right] = at === 0 ? [x, x] : [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = at === 0 ? [y, y] : [Math.min(top, y), Math.max(bottom, y)];
  }
  [left, top] = [Math.floor(left), Math.floor(top)];
  // One column more than there are pixels: the last pixel hands on to it.
  const [width, height] = [Math.ceil(right) - left + 1, Math.ceil(bottom) - top];
  const sums = new Float32Array(width * height);
  for (let at = 0; at + 3 < edges.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = edges.slice(at, at + 4);
    addEdge(sums, width, [x0 - left, y0 - top], [x1 - left, y1 - top]);
  }
  return { left, top, width, height, coverage: summed(sums, width) };
}

type Point = readonly [x: number, y: number];

/** Cuts the edge where it passes from one pixel to another; level edges cover nothing. */
function addEdge(sums: Float32Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const down = from[1] < to[1];
  const [upper, lower] = down ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  let [x, y] = upper;
  while (y < lower[1]) {
    const row = Math.floor(y);
    const nextRow = Math.min(row + 1, lower[1]);
    // On the border between two pixels the way it goes on decides.
    const column = slope < 0 ? Math.ceil(x) - 1 : Math.floor(x);
    const border = slope < 0 ? column : column + 1;
    const atBorder = slope === 0 ? nextRow : y + (border - x) / slope;
    const nextY = Math.min(nextRow, Math.max(atBorder, y));
    const nextX = atBorder <= nextRow && slope !== 0 ? border : x + (nextY - y) * slope;
    const height = (nextY - y) * (down ? 1 : -1);
    const inside = column + 1 - (x + nextX) / 2;
    const at = row * width + Math.max(column, 0);
    sums[at] = (sums[at] ?? 0) + height * inside;
    sums[at + 1] = (sums[at + 1] ?? 0) + height * (1 - inside);
    [x, y] = [nextX, nextY];
  }
}

/** Where outlines overlap, a pixel is covered once. */
function summed(sums: Float32Array, width: number): Float32Array {
  let sum = 0;
  return sums.map((value, at) => {
    sum = at % width === 0 ? value : sum + value;
    return Math.min(1, Math.abs(sum));
  });
}

const piecesOfCurve = 8;

/** Every edge as four numbers, from and to; curves as short straight ones. */
function edgesOf(steps: readonly PathStep[]): readonly number[] {
  const edges: number[] = [];
  let [start, pen]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const { type, values } of steps) {
    const end: Point = type === 'Z' ? start : [values.at(-2) ?? 0, values.at(-1) ?? 0];
    if (type === 'M') start = end;
    else if (type === 'L' || type === 'Z') edges.push(...pen, ...end);
    else {
      let from = pen;
      for (let piece = 1; piece <= piecesOfCurve; piece += 1) {
        const next = pointOn([pen, ...pairs(values)], piece / piecesOfCurve);
        edges.push(...from, ...next);
        from = next;
      }
    }
    pen = end;
  }
  return edges;
}

function pairs(values: readonly number[]): readonly Point[] {
  return values.flatMap((x, at) => (at % 2 === 0 ? [[x, values[at + 1] ?? 0] as const] : []));
}

/** De Casteljau: of each two neighbouring points the one between them, until one is left. */
function pointOn(points: readonly Point[], part: number): Point {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const between = rest.map((point, at): Point => {
    const [x, y] = points[at] ?? first;
    return [x + (point[0] - x) * part, y + (point[1] - y) * part];
  });
  return pointOn(between, part);
}
