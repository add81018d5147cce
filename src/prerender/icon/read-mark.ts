/**
 * The site's mark as it is drawn in `public/icon.svg` → its colours and bars, for pictures of other kinds.
 *
 *     <path fill="#0c565a" d="M0 0h32v32H0z" />                        ground: #0c565a, size: 32
 *     <path fill="none" stroke="#fbfaf6" stroke-width="2.5" d="M3 16h26M8 10v12" />
 *                                                                      ink: #fbfaf6, bars: 3 to 29 by 14.75 to 17.25, …
 */

export interface Bar {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Mark {
  /** Of the square that it stands in; bars are in the same units. */
  readonly size: number;
  readonly ground: string;
  readonly ink: string;
  readonly bars: readonly Bar[];
}

/** Throws where the drawing is more than a ground with level and upright strokes: then the icons would be another mark. */
export function readMark(svg: string): Mark {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const ground = /<path fill="(#[\da-f]{6})" d="M0 0h(\d+)v\2H0z"/.exec(svg)?.[1];
  const [, ink, width, strokes = ''] =
    /<path fill="none" stroke="(#[\da-f]{6})" stroke-width="([\d.]+)" d="([^"]+)"/.exec(svg) ?? [];
  const bars = [...strokes.matchAll(/M([\d.]+) ([\d.]+)([hv])([\d.]+)/g)].map((stroke) =>
    barOf(stroke, Number(width) / 2),
  );
  const read = bars.length > 0 && strokes.replace(/M[\d.]+ [\d.]+[hv][\d.]+/g, '') === '';
  const paths = svg.split('<path').length - 1;
  if (!(size > 0) || ground === undefined || ink === undefined || !read || paths !== 2) {
    throw new Error('icon.svg is not a ground with strokes upon it: no icons can be drawn from it');
  }
  return { size, ground, ink, bars };
}

function barOf([, x, y, way, length]: RegExpExecArray, half: number): Bar {
  const [left, top, long] = [Number(x), Number(y), Number(length)];
  return way === 'h'
    ? { left, right: left + long, top: top - half, bottom: top + half }
    : { left: left - half, right: left + half, top, bottom: top + long };
}
