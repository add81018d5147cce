/**
 * A facet and the present selection → its options, in the order they are offered.
 *
 * People: those who were killed first, then whoever has most events, the attacker last. Everything else keeps the order
 * the timeline gives it. An option that would bring nothing stays, with 0, so that the list does not jump.
 */
import { standings } from '../../model/event.ts';
import { facetLabel } from '../facet-label.ts';
import type { Selection } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { Chosen, Facet } from '../view-state.ts';

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** How many events it would bring under all the other filters. */
  readonly count: number;
  readonly chosen: boolean;
  /** Stands whether or not the group is folded: those who were killed. */
  readonly always: boolean;
}

/** Every id of the facet once. */
export function facetOptions(
  index: TimelineIndex,
  facet: Facet,
  { counts }: Selection,
  chosen: Chosen,
): readonly FacetOption[] {
  return facetIds(index, facet).map((id) => ({
    id,
    label: facetLabel(index, facet, id),
    count: counts[facet].get(id) ?? 0,
    chosen: chosen[facet].includes(id),
    always: facet === 'person' && index.people.get(id)?.part === 'killed',
  }));
}

/** Of a long group the first `most` beside those who always stand, and whatever else is chosen: that is never out of sight. */
export function optionsAtHand(options: readonly FacetOption[], most: number): readonly FacetOption[] {
  const foldable = options.filter((option) => !option.always);
  // Unfolding for a single one would cost a press and save nothing.
  if (foldable.length <= most + 1) return options;
  const first = new Set(foldable.slice(0, most));
  return options.filter((option) => option.always || option.chosen || first.has(option));
}

function facetIds(index: TimelineIndex, facet: Facet): readonly string[] {
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
