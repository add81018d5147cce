/**
 * A facet → its ids in the order a reader meets them.
 *
 * People: those who were killed first, then whoever has most events, the attacker last. Everything else keeps the order
 * the timeline gives it; of the standings only those that some event has.
 */
import { standings } from '../model/event.ts';
import type { TimelineIndex } from './timeline-index.ts';
import type { Facet } from './view-state.ts';

export function facetIds(index: TimelineIndex, facet: Facet): readonly string[] {
  switch (facet) {
    case 'person':
      return peopleInOrder(index);
    case 'organisation':
      return [...index.organisations.keys()];
    case 'place':
      return [...index.places.keys()];
    case 'theme':
      return [...index.themes.keys()];
    case 'phase':
      return [...index.phases.keys()];
    case 'document':
      return [...index.documents.keys()];
    case 'standing': {
      const used = new Set(index.timeline.events.map((event) => event.standing));
      return standings.filter((standing) => used.has(standing));
    }
  }
}

function peopleInOrder(index: TimelineIndex): readonly string[] {
  const { people } = index.timeline;
  const others = people.filter((person) => person.part !== 'killed' && person.part !== 'attacker');
  const total = (id: string) => index.eventsOf('person', id).length;
  return [
    ...people.filter((person) => person.part === 'killed'),
    ...others.toSorted((one, other) => total(other.id) - total(one.id)),
    ...people.filter((person) => person.part === 'attacker'),
  ].map((person) => person.id);
}
