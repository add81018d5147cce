/**
 * A facet → its ids in the order a reader meets them.
 *
 * People: those who were killed first, then whoever has most events, the attacker last. Everything else keeps the order
 * the timeline gives it; of the standings only those that some event has.
 */
import type { Person } from '../model/entities.ts';
import { standings } from '../model/event.ts';
import { inPeopleOrder } from './people-order.ts';
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
  const total = (person: Person) => (person.part === 'killed' ? 0 : index.eventsOf('person', person.id).length);
  const byCount = index.timeline.people.toSorted((one, other) => total(other) - total(one));
  return inPeopleOrder(byCount, (person) => person).map(({ id }) => id);
}
