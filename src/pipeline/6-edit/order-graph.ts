/**
 * Steps from one thing to another → each thing's steps, and the things sorted along them.
 *
 *     a ─▶ b, b ─▶ c   →   sorted: a b c          a ─▶ b, b ─▶ a   →   sorted: nothing
 */
import type { EventCandidate, OrderConstraint } from '../artifacts.ts';

/** Positions of two things. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}
export interface OrderGraph<Step extends Pair> {
  readonly leaving: readonly (readonly Step[])[];
  readonly arriving: readonly (readonly Step[])[];
  /** Every position after all that are before it; incomplete where steps go round in a circle. */
  readonly sorted: readonly number[];
}

/** Kahn's algorithm: linear. What nothing orders keeps its place. */
export function sortSteps<Step extends Pair>(count: number, steps: readonly Step[]): OrderGraph<Step> {
  const leaving: Step[][] = Array.from({ length: count }, () => []);
  const arriving: Step[][] = Array.from({ length: count }, () => []);
  for (const step of steps) {
    leaving[step.from]?.push(step);
    arriving[step.to]?.push(step);
  }
  const waiting = arriving.map((list) => list.length);
  const sorted = [...waiting.keys()].filter((position) => waiting[position] === 0);
  // The list grows while it is walked: each frees those that waited for it alone.
  for (const position of sorted) {
    for (const { to } of leaving[position] ?? []) {
      const left = (waiting[to] ?? 0) - 1;
      waiting[to] = left;
      if (left === 0) sorted.push(to);
    }
  }
  return { leaving, arriving, sorted };
}

/** The statements of order by the events' positions; one that names an event that is not there is passed over. */
export function pairsOf(
  candidates: readonly Pick<EventCandidate, 'id'>[],
  order: readonly OrderConstraint[],
): (Pair & { readonly said: OrderConstraint })[] {
  const positions = new Map(candidates.map(({ id }, position) => [id, position]));
  return order.flatMap((said) => {
    const [from, to] = [positions.get(said.before), positions.get(said.after)];
    return from === undefined || to === undefined ? [] : [{ from, to, said }];
  });
}
