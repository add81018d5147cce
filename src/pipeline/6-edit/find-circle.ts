/**
 * Steps of order → the shortest circle among them, or null.
 *
 *     a ─▶ b ─▶ c ─▶ a   and   b ─▶ a      →      [a ─▶ b, b ─▶ a]
 */
import { sortSteps } from './order-graph.ts';
import type { Step } from './order-network.ts';

/**
 * One linear walk where there is no circle. With one, each moment that a circle can branch at is searched from, to a
 * depth less than the shortest circle found so far. Of circles equally short the first is told.
 */
export function findCircle(count: number, steps: readonly Step[]): readonly Step[] | null {
  const { sorted } = sortSteps(count, steps);
  if (sorted.length === count) return null;
  const settled = new Set(sorted);
  const leaving: Step[][] = Array.from({ length: count }, () => []);
  for (const step of steps) {
    if (!settled.has(step.from) && !settled.has(step.to)) leaving[step.from]?.push(step);
  }
  let best: readonly Step[] | null = null;
  for (const start of startsOf(leaving)) {
    const found = circleFrom(start, leaving, best?.length ?? Infinity);
    if (found !== null) best = found;
    if (best?.length === 1) break;
  }
  return best;
}

/** Where a moment has one way on, a circle through it is also one through the next: only branchings are searched from. */
function startsOf(leaving: readonly (readonly Step[])[]): number[] {
  const branching = [...leaving.keys()].filter((moment) => (leaving[moment]?.length ?? 0) > 1);
  return [...branching, ...lone(leaving)];
}

/** One moment of each circle that has no branching at all. */
function lone(leaving: readonly (readonly Step[])[]): number[] {
  const seen = new Map<number, number>();
  const found: number[] = [];
  for (const start of leaving.keys()) {
    let at: number | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.set(at, start);
      const ways: readonly Step[] = leaving[at] ?? [];
      at = ways.length === 1 ? ways[0]?.to : undefined;
    }
    if (at !== undefined && seen.get(at) === start && leaving[at]?.length === 1) found.push(at);
  }
  return found;
}

/** Breadth first; null where no circle through `start` has fewer than `limit` steps. */
function circleFrom(start: number, leaving: readonly (readonly Step[])[], limit: number): readonly Step[] | null {
  const came = new Map<number, Step | null>([[start, null]]);
  let rim = [start];
  for (let depth = 1; depth < limit && rim.length > 0; depth += 1) {
    const next: number[] = [];
    for (const moment of rim) {
      for (const step of leaving[moment] ?? []) {
        if (step.to === start) return [...wayTo(moment, came), step];
        if (came.has(step.to)) continue;
        came.set(step.to, step);
        next.push(step.to);
      }
    }
    rim = next;
  }
  return null;
}

function wayTo(moment: number, came: ReadonlyMap<number, Step | null>): Step[] {
  const way: Step[] = [];
  for (let step = came.get(moment) ?? null; step !== null; step = came.get(step.from) ?? null) way.push(step);
  return way.reverse();
}
