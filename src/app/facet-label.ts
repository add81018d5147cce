/**
 * An id in a facet → the name a reader knows it by: `facetLabel(index, 'theme', 'giving-aid')` → "Giving aid".
 */
import { standings } from '../model/event.ts';
import type { TimelineIndex } from './timeline-index.ts';
import type { Facet } from './view-state.ts';
import { words } from './words/words.ts';

/** The name; the id itself where nobody knows it. */
export function facetLabel(index: TimelineIndex, facet: Facet, id: string): string {
  switch (facet) {
    case 'person':
      return index.people.get(id)?.name ?? id;
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
