/**
 * What events know of their own time, and their order → what each can know through the others.
 *
 *     landed 14.56 ──▶ operated ? ──▶ died by 15.15      operated: not before 14.56, not after 15.15
 *
 * A before B says that A's moment is no later than B's, so B is no earlier than A's earliest, and A no later than B's
 * latest (the path consistency of a simple temporal network: Dechter, Meiri and Pearl 1991). Nothing else is concluded.
 */
import { instantOf } from '../../model/calendar.ts';
import type { OrderGraph } from './order-graph.ts';

/** An end of an interval, and the position of the event it comes from. */
export interface Bound {
  readonly iso: string;
  readonly at: number;
  readonly from: number;
}
export interface Ends {
  readonly earliest: string | null;
  readonly latest: string | null;
}
export interface Bounds {
  readonly earliest: readonly (Bound | null)[];
  readonly latest: readonly (Bound | null)[];
  /** The event at `later` ends before the one at `earlier` begins, though it is said to come after it. */
  readonly contradictions: readonly { readonly earlier: number; readonly later: number }[];
}

/** Two walks over the sorted graph, linear in events and constraints. The graph must be free of circles. */
export function propagateBounds(own: readonly Ends[], graph: OrderGraph): Bounds {
  const earliest: (Bound | null)[] = own.map((ends, position) => bound(ends.earliest, position));
  const latest: (Bound | null)[] = own.map((ends, position) => bound(ends.latest, position));
  const ownLatest = [...latest];
  const contradictions: { earlier: number; later: number }[] = [];
  for (const position of graph.sorted) {
    const mine = earliest[position] ?? null;
    let best = mine;
    for (const other of graph.before[position] ?? []) best = later(best, earliest[other] ?? null);
    const end = ownLatest[position] ?? null;
    if (best !== null && end !== null && best.at > end.at) {
      contradictions.push({ earlier: best.from, later: position });
      best = mine;
    }
    earliest[position] = best;
  }
  for (let index = graph.sorted.length - 1; index >= 0; index -= 1) {
    const position = graph.sorted[index] ?? 0;
    let best = latest[position] ?? null;
    for (const other of graph.after[position] ?? []) best = sooner(best, latest[other] ?? null);
    latest[position] = best;
  }
  return { earliest, latest, contradictions };
}

function bound(iso: string | null, from: number): Bound | null {
  return iso === null ? null : { iso, at: instantOf(iso), from };
}

function later(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return a ?? b;
  return b.at > a.at ? b : a;
}

function sooner(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return a ?? b;
  return b.at < a.at ? b : a;
}
