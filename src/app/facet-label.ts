/**
 * An id in a facet → the name a reader knows it by: `facetLabel(index, 'theme', 'giving-aid')` → "Giving aid".
 *
 * The attacker is "The attacker" in lists, links and sentences, as in titles; his name stands in quotations, on his own page,
 * and where people are looked up by name: among the filters and in what a search found, each with who that is.
 */
import { standings } from '../model/event.ts';
import type { TimelineIndex } from './timeline-index.ts';
import type { Facet } from './view-state.ts';
import { words } from './words/words.ts';

/** Of several attackers each keeps his name: else nobody could tell them apart. */
function personLabel({ people }: TimelineIndex, id: string): string {
  const person = people.get(id);
  const attackers = person?.part === 'attacker' && [...people.values()].filter(({ part }) => part === 'attacker');
  return attackers && attackers.length === 1 ? words.site.theAttacker : (person?.name ?? id);
}

/** The name; the id itself where nobody knows it. */
export function facetLabel(index: TimelineIndex, facet: Facet, id: string): string {
  switch (facet) {
    case 'person':
      return personLabel(index, id);
    case 'organisation':
      return index.organisations.get(id)?.name ?? id;
    case 'place':
      return index.places.get(id)?.name ?? id;
    case 'theme':
      return index.themes.get(id)?.name ?? id;
    case 'phase':
      return index.phases.get(id)?.name ?? id;
    case 'document':
      return index.documents.get(id)?.title ?? id;
    case 'standing': {
      const standing = standings.find((each) => each === id);
      return standing === undefined ? id : words.standings[standing];
    }
  }
}
