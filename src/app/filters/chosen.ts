/**
 * A view → each single thing that is chosen in it, with the view that is left when it is taken away.
 *
 * `{person: ['dr-hudson'], q: 'helicopter'}` → "“helicopter”" and "Dr Hudson".
 */
import { addressDate } from '../address-date.ts';
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
  for (const end of ['from', 'to'] as const) {
    const date = view[end];
    if (date === null) continue;
    things.push({
      key: end,
      label: words.chosen[end](addressDate(date, index.dates)),
      without: { ...view, [end]: null },
    });
  }
  return things;
}
