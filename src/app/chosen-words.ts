/**
 * What is chosen, as the rest of a sentence: "12 of 72 events" + " with Dr Hudson on giving aid".
 *
 * Within a facet "or", because any of them will do; a fourth name and those after it are counted.
 */
import type { Standing } from '../model/event.ts';
import { addressDate } from './address-date.ts';
import { facetLabel } from './facet-label.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { type Facet, facets, type ViewState } from './view-state.ts';
import { anyOf } from './words/lists.ts';
import { words } from './words/words.ts';

const most = 3;

/** Empty where nothing is chosen. */
export function chosenWords(view: ViewState, index: TimelineIndex): string {
  const parts = facets
    .filter((facet) => view.chosen[facet].length > 0)
    .map((facet) => words.chosen[facet](someOf(view.chosen[facet].map((id) => inSentence(index, facet, id)))));
  const dated = (how: 'from' | 'to' | 'upTo' | 'dated', date: string) =>
    parts.push(words.chosen[how](addressDate(date, index.dates)));
  if (view.from !== null) dated(view.from === view.to ? 'dated' : 'from', view.from);
  if (view.to !== null && view.from !== view.to) dated(view.from === null ? 'upTo' : 'to', view.to);
  if (view.q !== '') parts.push(words.chosen.matching(words.chosen.quoted(view.q.trim())));
  return parts.join(' ');
}

/** "Dr Hudson, Mr Ellwood or 3 others". */
function someOf(names: readonly string[]): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const rest = names.length - shown.length;
  return anyOf(rest > 0 ? [...shown, words.chosen.others(rest)] : shown);
}

function inSentence(index: TimelineIndex, facet: Facet, id: string): string {
  const label = facetLabel(index, facet, id);
  switch (facet) {
    case 'theme':
      return words.headingWithin(label);
    case 'standing':
      return Object.hasOwn(words.chosen.standings, id) ? words.chosen.standings[id as Standing] : label;
    case 'phase':
    case 'document':
      return words.chosen.quoted(label);
    default:
      return words.nameWithin(label);
  }
}
