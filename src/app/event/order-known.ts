/**
 * Two neighbours in the list → whether anything says which of them came first: their times, or a chain of statements.
 *
 * 14.30 and 14.56 → true; two events of 22 March whose hours are not stated → false, unless one is said to come before the
 * other, or before one that is said to come before it.
 */
import type { Relation, TimelineEvent } from '../../model/event.ts';

export function isOrderKnown(first: TimelineEvent, second: TimelineEvent, relations: readonly Relation[]): boolean {
  const [end, start] = [first.when.latest, second.when.earliest];
  if (end !== null && start !== null && Date.parse(end) <= Date.parse(start)) return true;
  return leads(first.id, second.id, relations);
}

/** Each event is looked at once. */
function leads(from: string, to: string, relations: readonly Relation[]): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    for (const { before, after } of relations) if (before === at) seen.add(after);
  }
  return seen.size > 1 && seen.has(to);
}
