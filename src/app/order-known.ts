/**
 * Events that stand one after the other in the list → whether anything says that they came in this order: their times, what is
 * said of them, or a chain of both over events between them.
 *
 *     14.30, 14.56                                          known
 *     fell ill, was treated   ("was then treated")          known
 *     fell ill, a door opened   (no hour of either)         not known: they stand in the order of the text
 */
import type { Relation, TimelineEvent } from '../model/event.ts';

/** What is asked for it; the events in the order of the list, none left out. */
export interface Told {
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
}

/**
 * Of the events that are `shown`, the ids of those that are known to come after the one shown right before them. Linear: what can lie
 * between two events of a list that keeps to what is known stands between them in it.
 */
export function knownToFollow(shown: readonly TimelineEvent[], { events, relations }: Told): ReadonlySet<string> {
  const earlier = beforeEach(relations);
  const places = new Map(events.map(({ id }, place) => [id as string, place]));
  return new Set(
    shown
      .filter((event, at) => {
        const previous = shown[at - 1];
        if (previous === undefined) return false;
        const [from, to] = [places.get(previous.id) ?? 0, places.get(event.id) ?? 0];
        return leads(previous, [...events.slice(from + 1, to), event], earlier);
      })
      .map(({ id }) => id),
  );
}

/** The same of two events. */
export function isOrderKnown(first: TimelineEvent, second: TimelineEvent, told: Told): boolean {
  return knownToFollow([first, second], told).has(second.id);
}

function beforeEach(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const earlier = new Map<string, string[]>();
  for (const { before, after } of relations) {
    const known = earlier.get(after);
    if (known === undefined) earlier.set(after, [before]);
    else known.push(before);
  }
  return earlier;
}

/** Whether the first is known to come before the last of those that follow it. */
function leads(
  first: TimelineEvent,
  following: readonly TimelineEvent[],
  earlier: ReadonlyMap<string, readonly string[]>,
): boolean {
  const later = new Set<string>([first.id]);
  let over = endOf(first);
  let isLater = false;
  for (const event of following) {
    isLater = over < startOf(event) || (earlier.get(event.id) ?? []).some((before) => later.has(before));
    if (!isLater) continue;
    later.add(event.id);
    over = Math.min(over, endOf(event));
  }
  return isLater;
}

/** Both ends of a time are part of it; one that is open is after, or before, everything. */
function endOf({ when }: TimelineEvent): number {
  return when.latest === null ? Number.POSITIVE_INFINITY : Date.parse(when.latest);
}

function startOf({ when }: TimelineEvent): number {
  return when.earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(when.earliest);
}
