/**
 * A view that leaves nothing → the ways to loosen it, each taking one whole filter away, the best first.
 *
 * `{person: ['witness-l'], theme: ['giving-aid'], …}` → without the person 9 events, without the theme 12.
 */
import { facetLabel } from '../facet-label.ts';
import { selectEvents } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { facets, type ViewState, withChosen } from '../view-state.ts';
import { allOf } from '../words/lists.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';

export interface Loosening {
  readonly key: string;
  /** What is taken away: "Witness L", "“helicopter”", "the dates". */
  readonly label: string;
  readonly view: ViewState;
  /** How many events it brings back. */
  readonly count: number;
}

/** `fewer`: words of the search that are found together. Only those ways that bring something back; none where the choices exclude each other two by two. */
export function loosenings(index: TimelineIndex, view: ViewState, fewer: string | null): readonly Loosening[] {
  const ways: Omit<Loosening, 'count'>[] = facets
    .filter((facet) => view.chosen[facet].length > 0)
    .map((facet) => ({
      key: facet,
      label: allOf(view.chosen[facet].map((id) => facetLabel(index, facet, id))),
      view: withChosen(view, facet, []),
    }));
  if (fewer !== null) ways.push({ key: 'words', label: pageWords.found.someWords(fewer), view: { ...view, q: fewer } });
  if (view.q !== '') ways.push({ key: 'q', label: words.chosen.quoted(view.q.trim()), view: { ...view, q: '' } });
  if (view.from !== null || view.to !== null) {
    ways.push({ key: 'dates', label: pageWords.found.theDates, view: { ...view, from: null, to: null } });
  }
  return ways
    .map((way) => ({ ...way, count: selectEvents(index, way.view).events.length }))
    .filter((way) => way.count > 0)
    .toSorted((one, other) => other.count - one.count);
}
