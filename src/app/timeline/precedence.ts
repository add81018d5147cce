/**
 * Events and what is said of their order → which of them is known to come before which: by their times, by a statement, or
 * by a chain of both.
 *
 *     fell ill, then was treated; a helicopter landed at 14.56        fell ill ─▶ treated        landed  (of it nothing is said)
 *     columns                                                         0           1              none
 *
 * It is a partial order and is kept as one: of two events that nothing puts in order, neither `isBefore` the other.
 */
import type { TimelineEvent } from '../../model/event.ts';

/** A statement of order between two events, by their ids. */
export interface Statement {
  readonly before: string;
  readonly after: string;
}

export interface Precedence {
  /** Both by their ids. */
  isBefore(one: string, other: string): boolean;
  /** How many others come one after the other before it, at least; null where it is neither before nor after any other. */
  column(id: string): number | null;
  /** How many columns there are. */
  readonly columns: number;
  /** Each pair that is in order with none of the others between. */
  readonly joins: readonly (readonly [string, string])[];
}

/** `events` up to some hundreds: every pair is looked at. What is said in a circle is no order. */
export function precedenceOf(events: readonly TimelineEvent[], relations: readonly Statement[]): Precedence {
  const ids = events.map(({ id }) => id);
  const after = closed(
    events,
    (from) => new Set<string>([...statedAfter(from.id, relations), ...timedAfter(from, events)]),
  );
  const isBefore = (one: string, other: string) => after.get(one)?.has(other) === true && !after.get(other)?.has(one);
  const before = new Map(ids.map((id) => [id, ids.filter((other) => isBefore(other, id))]));
  const columns = new Map<string, number>();
  // What comes before another has fewer before itself: each finds those before it counted.
  for (const id of ids.toSorted((one, other) => countOf(before, one) - countOf(before, other))) {
    const earlier = before.get(id) ?? [];
    const isAlone = earlier.length === 0 && !ids.some((other) => isBefore(id, other));
    if (!isAlone) columns.set(id, Math.max(-1, ...earlier.map((each) => columns.get(each) ?? 0)) + 1);
  }
  return {
    isBefore,
    column: (id) => columns.get(id) ?? null,
    columns: Math.max(-1, ...columns.values()) + 1,
    joins: ids.flatMap((id) => {
      const earlier = before.get(id) ?? [];
      return earlier
        .filter((one) => !earlier.some((between) => isBefore(one, between)))
        .map((one) => [one, id] as const);
    }),
  };
}

function countOf(lists: ReadonlyMap<string, readonly string[]>, id: string): number {
  return lists.get(id)?.length ?? 0;
}

/** All that follow by statements, over events that are not among ours too. */
function statedAfter(id: string, relations: readonly Statement[]): ReadonlySet<string> {
  const seen = new Set<string>([id]);
  for (const at of seen) {
    for (const { before, after } of relations) if (before === at) seen.add(after);
  }
  seen.delete(id);
  return seen;
}

/** All that begin when this has ended; both ends of a time are part of it. */
function timedAfter(event: TimelineEvent, events: readonly TimelineEvent[]): readonly string[] {
  const end = instant(event.when.latest);
  if (end === null) return [];
  return events.flatMap((other) => {
    const start = instant(other.when.earliest);
    return start !== null && end < start ? [other.id] : [];
  });
}

function instant(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}

/** What follows on what follows, follows. */
function closed(
  events: readonly TimelineEvent[],
  directly: (event: TimelineEvent) => ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, ReadonlySet<string>>(events.map((event) => [event.id, directly(event)]));
  return new Map(
    [...next.keys()].map((id) => {
      const all = new Set(next.get(id));
      for (const each of all) for (const further of next.get(each) ?? []) all.add(further);
      all.delete(id);
      return [id, all] as const;
    }),
  );
}
