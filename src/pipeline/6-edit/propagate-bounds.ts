/**
 * What moments know of their own time, and the steps between them → what each can know through the others.
 *
 *     landed 14.56 ──▶ operated ? ──▶ died by 15.15      operated: not before 14.56, not after 15.15
 *
 * Shortest paths in a simple temporal network, by sweeps along the order and back against it (Yen 1970): order alone
 * needs one; each step that also says "no later than" may need one more.
 */
import { type OrderGraph, sortSteps } from './order-graph.ts';
import type { Clock, NetworkPart, Step } from './order-network.ts';

/** An end of an interval. */
export interface Bound {
  /** Milliseconds since 1970; infinite where open. */
  readonly at: number;
  /** The moment whose own time it comes from. */
  readonly from: number;
  /** The last step on the way from there; null at that moment itself. */
  readonly via: Step | null;
}
export interface Bounds {
  readonly low: readonly Bound[];
  readonly high: readonly Bound[];
  /** False where no times at all could satisfy the steps, or not those that the moments have. */
  readonly consistent: boolean;
}

/** The steps must go round in no circle. Linear in moments and steps where no step has a `most`. */
export function propagateBounds({ clocks, steps }: Pick<NetworkPart, 'clocks' | 'steps'>): Bounds {
  const order = sortSteps(clocks.length, steps);
  const sweeps = steps.filter(({ most }) => most !== null).length + 2;
  const low = clocks.map((clock, from): Bound => ({ at: clock.low, from, via: null }));
  const high = clocks.map((clock, from): Bound => ({ at: clock.high, from, via: null }));
  const settled = settle(sweeps, () => raise(low, clocks, order)) && settle(sweeps, () => sink(high, clocks, order));
  const consistent =
    settled &&
    low.every(({ at }, moment) => at <= (high[moment]?.at ?? Infinity)) &&
    steps.every(({ from, to, least }) => (low[from]?.at ?? -Infinity) + least <= (high[to]?.at ?? Infinity)) &&
    fitsAlone(steps, clocks, order, sweeps);
  return { low, high, consistent };
}

/** Without any clock: "an hour later" and "ten minutes later" between the same two fit at no time. */
function fitsAlone(steps: readonly Step[], clocks: readonly Clock[], order: OrderGraph<Step>, sweeps: number): boolean {
  if (steps.every(({ most }) => most === null)) return true;
  const free = clocks.map(({ lasts }): Clock => ({ low: 0, high: Infinity, lasts }));
  const low = free.map((_, from): Bound => ({ at: 0, from, via: null }));
  return settle(sweeps, () => raise(low, free, order));
}

/** Sweeps until nothing changes; false where that does not end. */
function settle(sweeps: number, sweep: () => boolean): boolean {
  for (let round = 0; round < sweeps; round += 1) {
    if (!sweep()) return true;
  }
  return false;
}

/** What lasts keeps its own ends, and passes on no other. True where anything changed on the way back. */
function raise(low: Bound[], clocks: readonly Clock[], { leaving, arriving, sorted }: OrderGraph<Step>): boolean {
  let changed = false;
  const lift = (moment: number, from: Bound | undefined, by: number, via: Step): void => {
    if (from === undefined || clocks[moment]?.lasts === true || from.at + by <= (low[moment]?.at ?? Infinity)) return;
    low[moment] = { at: from.at + by, from: from.from, via };
    changed = true;
  };
  for (const moment of sorted) {
    for (const step of leaving[moment] ?? []) lift(step.to, low[moment], step.least, step);
  }
  changed = false;
  for (const moment of sorted.toReversed()) {
    for (const step of arriving[moment] ?? []) {
      if (step.most !== null) lift(step.from, low[moment], -step.most, step);
    }
  }
  return changed;
}

function sink(high: Bound[], clocks: readonly Clock[], { leaving, arriving, sorted }: OrderGraph<Step>): boolean {
  let changed = false;
  const lower = (moment: number, from: Bound | undefined, by: number, via: Step): void => {
    if (from === undefined || clocks[moment]?.lasts === true || from.at + by >= (high[moment]?.at ?? -Infinity)) return;
    high[moment] = { at: from.at + by, from: from.from, via };
    changed = true;
  };
  for (const moment of sorted.toReversed()) {
    for (const step of arriving[moment] ?? []) lower(step.from, high[moment], -step.least, step);
  }
  changed = false;
  for (const moment of sorted) {
    for (const step of leaving[moment] ?? []) {
      if (step.most !== null) lower(step.to, high[moment], step.most, step);
    }
  }
  return changed;
}
