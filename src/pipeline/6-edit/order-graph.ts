/**
 * Statements of order between events → a graph by the events' positions, sorted, or the circles in it.
 *
 *     a before b, b before c   →   sorted: a b c
 *     a before b, b before a   →   circles: [a b]
 */
import type { EventCandidate, OrderConstraint } from '../artifacts.ts';

export interface OrderGraph {
  /** Positions of the events said to be directly before each event, and directly after it. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** Every position after all that are before it; incomplete where there are circles. */
  readonly sorted: readonly number[];
  /** Each circle in its order, once; found by one walk, so that of circles that share events one is told. */
  readonly circles: readonly (readonly number[])[];
}

/** Linear in events and constraints. A constraint that names an event that is not there is passed over. */
export function orderGraph(
  candidates: readonly Pick<EventCandidate, 'id'>[],
  order: readonly Pick<OrderConstraint, 'before' | 'after'>[],
): OrderGraph {
  const positions = new Map(candidates.map(({ id }, position) => [id, position]));
  const before: number[][] = candidates.map(() => []);
  const after: number[][] = candidates.map(() => []);
  for (const constraint of order) {
    const first = positions.get(constraint.before);
    const second = positions.get(constraint.after);
    if (first === undefined || second === undefined) continue;
    before[second]?.push(first);
    after[first]?.push(second);
  }
  const sorted = sort(before, after);
  return { before, after, sorted, circles: sorted.length === candidates.length ? [] : findCircles(before, sorted) };
}

/** Kahn's algorithm; events that nothing orders keep their places. */
function sort(before: readonly (readonly number[])[], after: readonly (readonly number[])[]): number[] {
  const waiting = before.map((list) => list.length);
  const sorted: number[] = [];
  waiting.forEach((count, position) => {
    if (count === 0) sorted.push(position);
  });
  // The list grows while it is walked: each event frees those that waited for it alone.
  for (const position of sorted) {
    for (const next of after[position] ?? []) {
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) sorted.push(next);
    }
  }
  return sorted;
}

/** What could not be sorted has something unsorted before it: walking back from it must come round. */
function findCircles(before: readonly (readonly number[])[], sorted: readonly number[]): number[][] {
  const settled = new Set(sorted);
  const circles: number[][] = [];
  for (let start = 0; start < before.length; start += 1) {
    const walk = new Map<number, number>();
    let position: number | undefined = start;
    while (position !== undefined && !settled.has(position) && !walk.has(position)) {
      walk.set(position, walk.size);
      position = before[position]?.find((other) => !settled.has(other));
    }
    const begin = position === undefined ? undefined : walk.get(position);
    if (begin !== undefined) circles.push([...walk.keys()].slice(begin).reverse());
    for (const walked of walk.keys()) settled.add(walked);
  }
  return circles;
}
