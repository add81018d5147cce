/**
 * A view → each single thing that is chosen in it, with the view that is left when it is taken away.
 *
 * `{person: ['dr-hudson'], q: 'helicopter'}` → "“helicopter”" and "Dr Hudson".
 */
import { facetLabel } from '../facet-label.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { facets, toggled, type ViewState } from '../view-state.ts';
import { words } from '../words/words.ts';

export interface ChosenThing {
  readonly key: string;
  readonly label: string;
  readonly without: ViewState;
}

/** In the order of the address. */
export function chosenThings(view: ViewState, index: TimelineIndex): readonly ChosenThing[] {
  const things: ChosenThing[] = [];
  if (view.q !== '') things.push({ key: 'q', label: words.chosen.quoted(view.q.trim()), without: { ...view, q: '' } });
  for (const facet of facets) {
    for (const id of view.chosen[facet]) {
      const label = facetLabel(index, facet, id);
      things.push({ key: `${facet} ${id}`, label, without: toggled(view, facet, id) });
    }
  }
  if (view.from !== null)
    things.push({ key: 'from', label: words.chosen.from(view.from), without: { ...view, from: null } });
  if (view.to !== null) things.push({ key: 'to', label: words.chosen.to(view.to), without: { ...view, to: null } });
  return things;
}
