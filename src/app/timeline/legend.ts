/**
 * The marks of the chart → what its legend explains: every look that is drawn, and no other.
 *
 * `14.56`, to the minute, and a range known from order, with soft ends → `{shapes: [An event known to the minute, An
 * event somewhere …], lines: [Known only from the order of events]}`.
 *
 * Two things are told apart, each by shape and not by colour: what sort of time it is (a tick, a line and its ends, a
 * point), and how a line's time is known (full, double, dashed in two ways, a hair).
 */
import type { Basis } from '../../model/time.ts';
import { chartWords } from '../words/chart-words.ts';
import { beginningsIn } from './beginnings.ts';
import type { StripMark } from './chapters.ts';
import type { OrderedLanes } from './order-lanes.ts';
import type { Mark } from './to-items.ts';

const { shapes, lines, ordered, stripShapes } = chartWords;

export interface LegendEntry {
  /** The classes that draw it. */
  readonly look: string;
  readonly meaning: string;
}

export interface Legend {
  readonly shapes: readonly LegendEntry[];
  /** How the time of a line is known; empty where no line is drawn. */
  readonly lines: readonly LegendEntry[];
}

/** `marks` are all of the chart's, seen or not; `untimed` says whether some stand below it, without a time. */
export function legendOf(marks: readonly Mark[], untimed: boolean): Legend {
  const drawn = new Set(marks.map(shapeOf));
  if (untimed) drawn.add('untimed');
  const known = new Set(marks.flatMap((mark) => (mark.kind === 'event' && mark.shape === 'range' ? [mark.basis] : [])));
  return {
    shapes: shapeEntries.flatMap(([shape, look, meaning]) => (drawn.has(shape) ? [{ look, meaning }] : [])),
    lines: lineEntries.flatMap(([basis, meaning]) =>
      known.has(basis) ? [{ look: `is-range is-${basis} from-firm to-firm`, meaning }] : [],
    ),
  };
}

/** The same for a chart whose places are an order and no times, or a list, which has no `joins`. */
export function orderLegend(marks: readonly Mark[], untimed: boolean, joins: OrderedLanes['joins']): Legend {
  const is = (shape: string) => marks.some((mark) => mark.kind === 'event' && mark.shape === shape);
  const drawn = [
    [is('moment'), 'is-moment', ordered.minute],
    [is('point'), 'is-point', ordered.point],
    [joins !== null && marks.length > 1, 'is-join', ordered.line],
    [joins !== null && beginningsIn(marks, joins).size > 0, 'is-lead', ordered.lead],
    [marks.some(({ kind }) => kind === 'count'), 'is-count', ordered.count],
    [untimed, 'is-untimed', joins === null ? shapes.untimed : ordered.loose],
  ] as const;
  return { shapes: drawn.flatMap(([isDrawn, look, meaning]) => (isDrawn ? [{ look, meaning }] : [])), lines: [] };
}

/** The strip above the chart, of which the shapes that it draws are handed in. */
export function stripLegend(drawn: ReadonlySet<StripMark['shape']>): readonly LegendEntry[] {
  const all = [
    ['range', 'is-range is-stated from-firm to-firm', stripShapes.range],
    ['moment', 'is-moment is-small', stripShapes.moment],
  ] as const;
  return all.flatMap(([shape, look, meaning]) => (drawn.has(shape) ? [{ look, meaning }] : []));
}

type Shape = 'moment' | 'thought moment' | 'soft' | 'firm' | 'open' | 'point' | 'thought point' | 'count' | 'untimed';

function shapeOf(mark: Mark): Shape {
  if (mark.kind === 'count') return 'count';
  if (mark.shape !== 'range') return isThought(mark.basis) ? `thought ${mark.shape}` : mark.shape;
  if (mark.from === 'open' || mark.to === 'open') return 'open';
  return mark.from === 'firm' || mark.to === 'firm' ? 'firm' : 'soft';
}

/** Whether no words give the time: order does, or the editor. Moments and points are then drawn broken or hollow. */
function isThought(basis: Basis): boolean {
  return basis === 'bounded' || basis === 'edited';
}

const shapeEntries: readonly (readonly [Shape, string, string])[] = [
  ['moment', 'is-moment', shapes.minute],
  ['thought moment', 'is-moment is-edited', shapes.thoughtMinute],
  ['soft', 'is-range is-stated from-soft to-soft', shapes.within],
  ['firm', 'is-range is-stated from-firm to-firm', shapes.between],
  ['open', 'is-range is-stated from-open to-soft', shapes.openEnd],
  ['point', 'is-point', shapes.short],
  ['thought point', 'is-point is-edited', shapes.thoughtShort],
  ['count', 'is-count', shapes.count],
  ['untimed', 'is-untimed', shapes.untimed],
];

const lineEntries: readonly (readonly [Basis, string])[] = [
  ['stated', lines.stated],
  ['resolved', lines.resolved],
  ['anchored', lines.anchored],
  ['bounded', lines.bounded],
  ['edited', lines.edited],
];
