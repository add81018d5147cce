/**
 * Groups → the pairs that say the same in all but a detail on which they contradict each other.
 *
 *     one   “… at least 30 patients were taken to the hospital by the evening …”
 *     two   “… about 20 patients were taken to the hospital by the evening …”    →   [number, at least 30 / about 20]
 *
 * Only where nothing else could be meant: the two stand in different documents, each has no more than two such
 * counterparts, and none in its own documents. So a form that is filled in again and again, by witnesses or in weekly
 * reports, makes no discrepancy.
 */

import type { Paragraph } from '../artifacts.ts';
import type { Work } from '../work.ts';
import { compared } from './compare-wordings.ts';
import type { ContradictedDetail } from './contradictions.ts';
import type { Group, Grouping } from './group-paragraphs.ts';
import type { Unit } from './read-units.ts';
import { alikePairs, knownShingles } from './shingle-index.ts';

export interface Variant {
  readonly a: Group;
  readonly b: Group;
  readonly details: readonly ContradictedDetail[];
}

const candidateShare = 0.4;
const mostCounterparts = 2;

/** Each pair once, the earlier group first. */
export function findVariants(
  { groups, index }: Grouping,
  unitsOf: (paragraph: Paragraph) => Unit[],
  work: Work,
): Variant[] {
  const counterparts = new Map<Group, number>();
  const templates = new Set<Group>();
  const variants: Variant[] = [];
  const shingles = groups.map(({ leader }) => knownShingles(unitsOf(leader), work));
  for (const [first, second] of alikePairs(index, shingles, candidateShare)) {
    const [a, b] = [groups[first], groups[second]];
    if (a === undefined || b === undefined) continue;
    const { verdict, conflicts } = compared(unitsOf(a.leader), unitsOf(b.leader), work);
    if (verdict === 'unlike') continue;
    for (const each of [a, b]) counterparts.set(each, (counterparts.get(each) ?? 0) + 1);
    if (shareDocument(a, b)) templates.add(a).add(b);
    else if (verdict === 'variant') variants.push({ a, b, details: conflicts });
  }
  const isTemplate = (group: Group): boolean =>
    templates.has(group) || (counterparts.get(group) ?? 0) > mostCounterparts;
  return variants.filter(({ a, b }) => !isTemplate(a) && !isTemplate(b));
}

function shareDocument(a: Group, b: Group): boolean {
  const [few, many] = a.documents.size <= b.documents.size ? [a.documents, b.documents] : [b.documents, a.documents];
  return [...few].some((document) => many.has(document));
}
