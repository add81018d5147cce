/**
 * A timeline → the details on which its documents differ, by the passages that hold them: both passages where they are two.
 *
 *   {here: {passage: "p1", exact: "14.56"}, there: {passage: "p9", exact: "14.59"}} → under "p1" and under "p9"
 */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Timeline } from '../../model/timeline.ts';

/** Earlier writers of the file named them only with their events, and none is found for those. */
export function discrepanciesByPassage({ discrepancies = [] }: Timeline): ReadonlyMap<string, readonly Discrepancy[]> {
  const found = new Map<string, Discrepancy[]>();
  for (const discrepancy of discrepancies) {
    for (const passage of new Set<string>([discrepancy.here.passage, discrepancy.there.passage])) {
      found.set(passage, [...(found.get(passage) ?? []), discrepancy]);
    }
  }
  return found;
}
