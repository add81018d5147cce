/**
 * The marks of a chart that is in order → the ids of those that nothing is known to come before and whose minute is not known.
 *
 * `told to run ─ climbed a fence`, and `landed at 14.56 ─ flew on` → told to run: it stands first and need not have been.
 */
import type { Joins } from './order-lanes.ts';
import type { Mark } from './to-items.ts';

export function beginningsIn(marks: readonly Mark[], joins: Joins): ReadonlySet<string> {
  const later = new Set<string>(joins.map(([, after]) => after));
  const begins = (mark: Mark) => mark.kind === 'event' && mark.shape !== 'moment' && !later.has(mark.event.id);
  return new Set(marks.filter(begins).map(({ id }) => id));
}
