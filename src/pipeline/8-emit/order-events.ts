/**
 * Events in any order → in chronological order: by earliest, latest and place in the documents, never against what is
 * said of their order. What has no time of its own stands at the end of its chapter.
 *
 *     landed 14.56   operated ? (after landed)   2009   no time at all   →   2009, landed, operated, no time at all
 */
import { instantOf } from '../../model/calendar.ts';
import type { PhaseId } from '../../model/ids.ts';
import type { EventCandidate, OrderConstraint, Resolved } from '../artifacts.ts';
import { toldBetween } from '../told-between.ts';

/** Stable and linear but for one sort. Without circles in the order, nothing comes before what it is said to follow. */
/** `asTold`: what has no time and is in no order stands where its document tells it, if that is within its chapter. */
export function orderEvents(resolved: Resolved, asTold = false): EventCandidate[] {
  const { candidates, order, passages } = resolved;
  const rank = new Map<string, number>(passages.map(({ passage }, index) => [passage.id, index]));
  const before = predecessors(candidates, order);
  const follows = asTold ? toldAfter(resolved, before) : candidates.map(() => null);
  const keys = sortKeys(candidates, before, follows);
  const ends = endKeys(candidates, before, follows);
  const place = (position: number): number => rank.get(candidates[position]?.sources[0].passage ?? '') ?? Infinity;
  const start = (position: number): number => candidates[position]?.sources[0].start ?? 0;
  const sorted = candidates
    .map((_, position) => position)
    .sort(
      (a, b) =>
        compare(keys[a], keys[b]) ||
        compare(ends[a], ends[b]) ||
        compare(place(a), place(b)) ||
        start(a) - start(b) ||
        a - b,
    );
  return inOrder(sorted, byRank(before, sorted)).flatMap((position) => candidates[position] ?? []);
}

/** What several events wait for comes in the order that it would have anyway, not in that of the statements. */
function byRank(before: readonly (readonly number[])[], sorted: readonly number[]): number[][] {
  const ranks = new Map(sorted.map((position, rank) => [position, rank]));
  return before.map((list) => list.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)));
}

function predecessors(candidates: readonly EventCandidate[], order: readonly OrderConstraint[]): number[][] {
  const positions = new Map(candidates.map(({ id }, position) => [id, position]));
  const before: number[][] = candidates.map(() => []);
  for (const constraint of order) {
    const first = positions.get(constraint.before);
    const second = positions.get(constraint.after);
    if (first !== undefined && second !== undefined && first !== second) before[second]?.push(first);
  }
  return before;
}

/**
 * An event's earliest, or its latest where only that is known; never less than that of what comes before it. Events
 * without a time of their own take that of what they follow, else of what they come before, else their chapter's end.
 */
function sortKeys(
  candidates: readonly EventCandidate[],
  before: readonly (readonly number[])[],
  follows: readonly (number | null)[],
): number[] {
  const keys: (number | null)[] = candidates.map(({ when }) => {
    const known = when.earliest ?? (when.basis === 'bounded' ? null : when.latest);
    return known === null ? null : instantOf(known);
  });
  const sorted = inOrder(candidates.keys(), before);
  for (const position of sorted) {
    for (const other of before[position] ?? []) {
      const key = keys[other] ?? null;
      if (key !== null && key > (keys[position] ?? -Infinity)) keys[position] = key;
    }
  }
  const timeless = new Set(sorted.filter((position) => keys[position] === null));
  for (const position of sorted.toReversed()) {
    const key = keys[position] ?? null;
    for (const other of key === null ? [] : (before[position] ?? [])) {
      if (timeless.has(other)) keys[other] = Math.min(key ?? Infinity, keys[other] ?? Infinity);
    }
  }
  for (const [position, other] of follows.entries()) if (other !== null) keys[position] ??= keys[other] ?? null;
  return withinChapters(candidates, keys);
}

/** The timed event behind which each is told, within one chapter; null for what is in an order of its own. */
function toldAfter(resolved: Resolved, before: readonly (readonly number[])[]): (number | null)[] {
  const { candidates } = resolved;
  const leads = new Set(before.flat());
  return toldBetween(resolved).map((between, position) => {
    const phase = candidates[position]?.phase;
    const together = [between?.before, between?.after].every((one) => candidates[one ?? -1]?.phase === phase);
    return between === null || !together || leads.has(position) || before[position]?.length ? null : between.before;
  });
}

/** An event of no known beginning stands no later than the last of its chapter that has one. */
function withinChapters(candidates: readonly EventCandidate[], keys: readonly (number | null)[]): number[] {
  const last = new Map<PhaseId | null, number>();
  for (const [position, { when, phase }] of candidates.entries()) {
    const key = keys[position] ?? null;
    if (when.earliest !== null && key !== null) last.set(phase, Math.max(key, last.get(phase) ?? key));
  }
  return candidates.map(({ when, phase }, position) => {
    const key = keys[position] ?? Infinity;
    return when.earliest === null ? Math.min(key, last.get(phase) ?? Infinity) : key;
  });
}

/** An event's latest; where that is open, the latest of what it follows, so that it stands right behind that. */
function endKeys(
  candidates: readonly EventCandidate[],
  before: readonly (readonly number[])[],
  follows: readonly (number | null)[],
): number[] {
  const ends: (number | null)[] = candidates.map(({ when }) => (when.latest === null ? null : instantOf(when.latest)));
  for (const position of inOrder(candidates.keys(), before)) {
    if (candidates[position]?.when.latest) continue;
    for (const other of before[position] ?? []) {
      const end = ends[other] ?? null;
      if (end !== null && end > (ends[position] ?? -Infinity)) ends[position] = end;
    }
  }
  return ends.map((end, position) => end ?? ends[follows[position] ?? -1] ?? Infinity);
}

/** The positions as they come, but each after all that are before it. Circles are cut where they are entered. */
function inOrder(positions: Iterable<number>, before: readonly (readonly number[])[]): number[] {
  const entered = new Set<number>();
  const done: number[] = [];
  for (const first of positions) {
    if (entered.has(first)) continue;
    entered.add(first);
    const path = [{ position: first, rest: (before[first] ?? []).values() }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        done.push(top.position);
        path.pop();
      } else if (!entered.has(next.value)) {
        entered.add(next.value);
        path.push({ position: next.value, rest: (before[next.value] ?? []).values() });
      }
    }
  }
  return done;
}

/** Like subtraction, but two infinities are equal. */
function compare(a = Infinity, b = Infinity): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
