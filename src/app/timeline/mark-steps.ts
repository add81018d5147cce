/**
 * A key pressed on a mark → the mark to go to. Left and right move in time across all lanes, up and down between lanes.
 *
 *     lane 0     a      c        from c:  ←  b   →  d   ↓  b or d, whichever is nearer in time
 *     lane 1        b       d             Home  a   End  d
 */
import type { Mark } from './to-items.ts';

export type Step = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const steps: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export function isStep(key: string): key is Step {
  return steps.includes(key);
}

/** `order` is by time. At an end, or where there is no further lane, the mark itself; null only where there is no mark. */
export function stepFrom(order: readonly Mark[], current: string | null, step: Step): Mark | null {
  const at = order.findIndex((mark) => mark.id === current);
  const mark = order[at];
  if (mark === undefined || step === 'Home') return order[0] ?? null;
  switch (step) {
    case 'End':
      return order.at(-1) ?? mark;
    case 'ArrowLeft':
      return order[at - 1] ?? mark;
    case 'ArrowRight':
      return order[at + 1] ?? mark;
    case 'ArrowUp':
      return nearestInLane(order, mark, -1) ?? mark;
    case 'ArrowDown':
      return nearestInLane(order, mark, 1) ?? mark;
  }
}

function nearestInLane(order: readonly Mark[], from: Mark, by: -1 | 1): Mark | null {
  const beyond = order.filter((mark) => (mark.lane - from.lane) * by > 0);
  const lane = beyond.reduce(
    (nearest, mark) => Math.min(nearest, Math.abs(mark.lane - from.lane)),
    Number.POSITIVE_INFINITY,
  );
  const inLane = beyond.filter((mark) => Math.abs(mark.lane - from.lane) === lane);
  const distance = (mark: Mark) => Math.abs(mark.start + mark.end - from.start - from.end);
  return inLane.reduce<Mark | null>(
    (nearest, mark) => (nearest === null || distance(mark) < distance(nearest) ? mark : nearest),
    null,
  );
}
