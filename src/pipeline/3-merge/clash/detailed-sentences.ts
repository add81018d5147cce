/**
 * A passage → its sentences as rows of units, and whether they hold a detail on which documents may differ.
 *
 * "It rained. The fire began at 12.05." → it · rained | the · fire · began · at · [time 12:05], the second of which does.
 */
import type { Paragraph } from '../../artifacts.ts';
import type { Group } from '../group-paragraphs.ts';
import type { Unit } from '../read-units.ts';

export interface Sentence {
  readonly group: Group;
  readonly units: readonly Unit[];
}

const shortest = 5;
/** Longer ones are lists and tables, or text without full stops. */
const longest = 120;

/** None of headings and the like, which tell no event. */
export function sentencesOf(group: Group, unitsOf: (paragraph: Paragraph) => readonly Unit[]): Sentence[] {
  const { leader } = group;
  if (leader.isAside === true || leader.isDateLine === true || leader.level !== undefined) return [];
  const units = unitsOf(leader);
  let at = 0;
  return leader.sentences.map(({ end }) => {
    const from = at;
    while ((units[at]?.start ?? end) < end) at += 1;
    return { group, units: units.slice(from, at) };
  });
}

export function isDetailed({ units }: Sentence): boolean {
  return units.length >= shortest && units.length <= longest && units.some(({ detail }) => detail !== null);
}
