/**
 * Placed marks → what vis-timeline is given: a time, a class for its look, and how far from the top it stands.
 *
 * A mark known to the minute → `{type: 'range', start: t, end: t, className: "score-mark is-moment …", style: "top:34px"}`.
 * All are of vis's type `range`: its other types bring boxes and lines that this drawing has no use for.
 */
import type { PlacedMark } from './score.ts';

export interface VisItem {
  readonly id: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'range';
  readonly className: string;
  readonly style: string;
}

/** `open` is the open event's id: it stands out and all else steps back. */
export function toVisItems(
  marks: readonly PlacedMark[],
  open: string | null,
  pointed: string | null,
): readonly VisItem[] {
  const someOpen = open !== null && marks.some(({ mark }) => holds(mark, open));
  return marks.map(({ mark, y }) => {
    const short = mark.kind === 'event' && mark.shape !== 'range';
    const middle = mark.kind === 'event' && mark.shape === 'moment' ? mark.start : (mark.start + mark.end) / 2;
    const state = [
      someOpen ? (holds(mark, open) ? 'is-open' : 'is-back') : '',
      mark.id === pointed ? 'is-pointed' : '',
    ];
    return {
      id: mark.id,
      content: '',
      start: short ? middle : mark.start,
      end: short ? middle : mark.end,
      type: 'range',
      className: ['score-mark', ...looks(mark), ...state].filter((name) => name !== '').join(' '),
      style: `margin-top: ${y}px`,
    };
  });
}

function holds(mark: PlacedMark['mark'], id: string): boolean {
  return mark.kind === 'event' ? mark.event.id === id : mark.events.some(({ event }) => event.id === id);
}

/** Shape says how precise and how the time is known; no colour does. `legend.ts` says what each means. */
function looks(mark: PlacedMark['mark']): readonly string[] {
  if (mark.kind === 'count') return ['is-count'];
  if (mark.row !== undefined) return [mark.shape === 'moment' ? 'is-moment' : 'is-point'];
  const basis = `is-${mark.basis}`;
  return mark.shape === 'range'
    ? ['is-range', `from-${mark.from}`, `to-${mark.to}`, basis]
    : [mark.shape === 'moment' ? 'is-moment' : 'is-point', basis];
}
