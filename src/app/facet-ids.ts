/**
 * A facet → its ids in the order a reader meets them.
 *
 * People: those who were killed first, then whoever has most events, the attacker last. Everything else keeps the order
 * the timeline gives it. What no event has is left out, but for people: a theme of nothing would only be in the way.
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
      return withEvents('organisation', index.organisations);
    case 'place':
      return withEvents('place', index.places);
    case 'theme':
      return withEvents('theme', index.themes);
    case 'phase':
      return [...index.phases.keys()];
    case 'document':
      return [...index.documents.keys()];
    case 'standing': {
      const used = new Set(index.timeline.events.map((event) => event.standing));
      return standings.filter((standing) => used.has(standing));
    }
  }

  function withEvents(kind: 'organisation' | 'place' | 'theme', all: ReadonlyMap<string, unknown>): readonly string[] {
    return [...all.keys()].filter((id) => index.eventsOf(kind, id).length > 0);
  }
}

function peopleInOrder(index: TimelineIndex): readonly string[] {
  const total = (person: Person) => (person.part === 'killed' ? 0 : index.eventsOf('person', person.id).length);
  const byCount = index.timeline.people.toSorted((one, other) => total(other) - total(one));
  return inPeopleOrder(byCount, (person) => person).map(({ id }) => id);
}
