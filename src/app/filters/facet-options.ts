/**
 * A facet and the present selection → its options, in the order they are offered.
 *
 * An option that would bring nothing stays, with 0, so that the list does not jump.
 */
import { facetIds } from '../facet-ids.ts';
import { facetLabel } from '../facet-label.ts';
import type { Selection } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { Chosen, Facet } from '../view-state.ts';
import { words } from '../words/words.ts';

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** Who that is, where he is called otherwise everywhere else: the attacker. */
  readonly called: string | null;
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
  return facetIds(index, facet).map((id) => {
    const person = facet === 'person' ? index.people.get(id) : undefined;
    const label = facetLabel(index, facet, id);
    return {
      id,
      label: person?.name ?? label,
      called: person === undefined || person.name === label ? null : words.nameWithin(label),
      count: counts[facet].get(id) ?? 0,
      chosen: chosen[facet].includes(id),
      always: person?.part === 'killed',
    };
  });
}

/** Of a long group the first `most` beside those who always stand, and whatever else is chosen: that is never out of sight. */
export function optionsAtHand(options: readonly FacetOption[], most: number): readonly FacetOption[] {
  const foldable = options.filter((option) => !option.always);
  // Unfolding for a single one would cost a press and save nothing.
  if (foldable.length <= most + 1) return options;
  const first = new Set(foldable.slice(0, most));
  return options.filter((option) => option.always || option.chosen || first.has(option));
}
