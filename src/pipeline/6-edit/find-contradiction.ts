/**
 * A part of the network → the fewest of its statements that cannot all hold, or null.
 *
 *     landed at 14.56, landed before ran, ran before left, left at 14.30      →      all four
 *
 * In the graph of distances (an edge u → v of weight w says that v is at most w after u; the calendar's zero is one more
 * node) a contradiction is a circle of negative weight. The fewest edges are found by Bellman and Ford's layers: after k
 * rounds the shortest walks of at most k edges are known, so the first negative circle to close has the fewest.
 */
import { findCircle } from './find-circle.ts';
import type { NetworkPart, Step } from './order-network.ts';
import { type Bounds, propagateBounds } from './propagate-bounds.ts';

export interface Contradiction {
  /** Steps that go round in a circle whatever the times, or times that the steps do not allow. */
  readonly kind: 'circle' | 'times';
  /** From the earlier moment to the later. */
  readonly steps: readonly Step[];
  /** The moment whose earliest time, and the one whose latest, cannot be; null where distances alone contradict. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Either what contradicts, or what the moments can know of their times. */
export type Findings =
  | { readonly found: Contradiction; readonly bounds: null }
  | { readonly found: null; readonly bounds: Bounds };

/** Linear where there is none (see `propagateBounds`); else by the length of what is found. */
export function findContradiction(part: NetworkPart): Findings {
  const circle = findCircle(part.clocks.length, part.steps);
  if (circle !== null) return { found: { kind: 'circle', steps: circle, low: null, high: null }, bounds: null };
  const bounds = propagateBounds(part);
  if (bounds.consistent) return { found: null, bounds };
  const edges = edgesOf(part);
  const distances = distancesOnly(part, edges);
  const found = throughClocks(part, edges, distances?.steps.length ?? Infinity) ?? distances;
  return found === null ? { found, bounds } : { found, bounds: null };
}

interface Edge {
  readonly to: number;
  readonly weight: number;
  readonly step: Step;
}
/** A walk, by its last moment, back to where it began. */
interface Walk {
  readonly at: number;
  readonly weight: number;
  readonly step: Step | null;
  readonly before: Walk | null;
}

function edgesOf({ clocks, steps }: NetworkPart): Edge[][] {
  const edges: Edge[][] = clocks.map(() => []);
  for (const step of steps) {
    edges[step.to]?.push({ to: step.from, weight: -step.least, step });
    if (step.most !== null) edges[step.from]?.push({ to: step.to, weight: step.most, step });
  }
  return edges;
}

/** Zero → a latest time → … → an earliest time → zero. Two of the edges are clocks: `limit` counts them. */
function throughClocks({ clocks }: NetworkPart, edges: readonly Edge[][], limit: number): Contradiction | null {
  let rim = clocks.flatMap(({ high }, at): Walk[] =>
    Number.isFinite(high) ? [{ at, weight: high, step: null, before: null }] : [],
  );
  const best = clocks.map(({ high, lasts }) => (lasts ? Infinity : high));
  for (let length = 3; length < limit && rim.length > 0; length += 1) {
    const next: Walk[] = [];
    for (const walk of rim) {
      for (const { to, weight, step } of edges[walk.at] ?? []) {
        const longer: Walk = { at: to, weight: walk.weight + weight, step, before: walk };
        const clock = clocks[to];
        if (clock !== undefined && longer.weight < clock.low) return contradictionOf(longer, to);
        // What bounds one end of something that lasts says nothing of the other.
        if (clock?.lasts === true || longer.weight >= (best[to] ?? -Infinity)) continue;
        best[to] = longer.weight;
        next.push(longer);
      }
    }
    rim = next;
  }
  return null;
}

/** Negative circles that need no clock: each goes through a step that has a `most`. */
function distancesOnly({ clocks, steps }: NetworkPart, edges: readonly Edge[][]): Contradiction | null {
  let found: Contradiction | null = null;
  for (const start of new Set(steps.filter(({ most }) => most !== null).map(({ from }) => from))) {
    const best = clocks.map(() => Infinity);
    let rim: Walk[] = [{ at: start, weight: 0, step: null, before: null }];
    const limit = Math.min(found?.steps.length ?? Infinity, clocks.length + 1);
    for (let length = 1; length < limit && rim.length > 0; length += 1) {
      const next: Walk[] = [];
      for (const walk of rim) {
        for (const { to, weight, step } of edges[walk.at] ?? []) {
          const longer: Walk = { at: to, weight: walk.weight + weight, step, before: walk };
          if (to === start && longer.weight < 0) found = shorter(found, contradictionOf(longer, null));
          if (longer.weight >= (best[to] ?? -Infinity)) continue;
          best[to] = longer.weight;
          next.push(longer);
        }
      }
      rim = found?.steps.length === length ? [] : next;
    }
  }
  return found;
}

function shorter(found: Contradiction | null, other: Contradiction): Contradiction {
  return found === null || other.steps.length < found.steps.length ? other : found;
}

/** The walk goes back in time; it is told forwards. */
function contradictionOf(walk: Walk, low: number | null): Contradiction {
  const steps: Step[] = [];
  let first = walk;
  for (let at: Walk | null = walk; at !== null; at = at.before) {
    if (at.step !== null) steps.push(at.step);
    first = at;
  }
  return { kind: 'times', steps, low, high: low === null ? null : first.at };
}
