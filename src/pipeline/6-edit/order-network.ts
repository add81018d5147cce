/**
 * Events and statements of order between them → a network of moments and steps, in parts that have nothing to do with
 * each other (a simple temporal network: Dechter, Meiri and Pearl 1991).
 *
 *     landed 14.56 ──▶ operated ?        left 2016 ──▶ returned ?      →   two parts, of two moments and one step each
 *
 * A step says that its second moment comes no sooner than `least` after its first and, where `most` is not null, no
 * later than that. An event whose own words give it more than a day may have lasted all that time (a year, "between 2012
 * and 2016"): its beginning and its end are then two things, and order says only that the first of two began before the
 * second ended. What bounds one end of such an event bounds nothing beyond it, and such an event is never narrowed.
 */
import { instantOf } from '../../model/calendar.ts';
import type { When } from '../../model/time.ts';
import type { EventCandidate, OrderConstraint } from '../artifacts.ts';
import { type Pair, pairsOf } from './order-graph.ts';

/** Milliseconds since 1970, both inclusive; infinite where open. */
export interface Clock {
  readonly low: number;
  readonly high: number;
  /** It may have lasted from the one to the other. */
  readonly lasts: boolean;
}
export interface Step {
  /** Positions within the part. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds. */
  readonly least: number;
  readonly most: number | null;
  readonly said: OrderConstraint;
}
export interface NetworkPart {
  /** The position of each moment's event among the candidates. */
  readonly events: readonly number[];
  readonly clocks: readonly Clock[];
  readonly steps: readonly Step[];
}

type Ordered = Pick<EventCandidate, 'id' | 'when'>;

/**
 * Linear but for a sort, so that the same statements in another order make the same network. A statement that names an
 * event that is not there is passed over; events that nothing orders are in no part.
 */
export function orderNetwork(candidates: readonly Ordered[], order: readonly OrderConstraint[]): NetworkPart[] {
  const ends = pairsOf(candidates, order).sort(
    (a, b) => a.from - b.from || a.to - b.to || compare(keyOf(a.said), keyOf(b.said)),
  );
  const partOf = joined(candidates.length, ends);
  const parts = new Map<number, { events: number[]; clocks: Clock[]; steps: Step[] }>();
  const places = new Map<number, number>();
  for (const { from, to, said } of ends) {
    const root = partOf(from);
    const part = parts.get(root) ?? { events: [], clocks: [], steps: [] };
    parts.set(root, part);
    const place = (event: number): number => {
      const known = places.get(event) ?? part.events.length;
      if (known === part.events.length) {
        places.set(event, known);
        part.events.push(event);
        part.clocks.push(clockOf(candidates[event]?.when));
      }
      return known;
    };
    part.steps.push(stepOf(place(from), place(to), said, part.clocks));
  }
  return [...parts.values()];
}

function stepOf(from: number, to: number, said: OrderConstraint, clocks: readonly Clock[]): Step {
  const lasting = clocks[from]?.lasts === true || clocks[to]?.lasts === true;
  if (said.gap === undefined || lasting) return { from, to, least: 0, most: null, said };
  const { least, most } = said.gap;
  return { from, to, least: least * 1000, most: most === null ? null : most * 1000, said };
}

const day = 86_400_000;

/** An editor's or a bounded time is how far the moment is known, whatever its length; so is one with an open end. */
export function clockOf(when: Pick<When, 'earliest' | 'latest' | 'basis'> | undefined): Clock {
  const low = when?.earliest == null ? -Infinity : instantOf(when.earliest);
  const high = when?.latest == null ? Infinity : instantOf(when.latest);
  const long = high - low > day + 2 * 3_600_000 && Number.isFinite(high - low);
  return {
    low,
    high,
    lasts: long && when?.basis !== 'bounded' && when?.basis !== 'edited' && when?.basis !== 'unknown',
  };
}

function keyOf({ basis, passage, words, gap, read, path = [] }: OrderConstraint): string {
  return [basis, ...path, passage, words?.start, read, gap?.least, gap?.most].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Which part an event is in, by one event of it (a disjoint-set forest with path halving). */
function joined(count: number, ends: readonly Pair[]) {
  const parent = Int32Array.from({ length: count }, (_, position) => position);
  const find = (event: number): number => {
    let at = event;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { from, to } of ends) {
    const [a, b] = [find(from), find(to)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return find;
}
