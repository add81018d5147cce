/**
 * The timeline and what the reader asked for → the events to show, in order, and what each further choice would bring.
 *
 * `{chosen: {person: ['dr-hudson'], theme: ['giving-aid'], …}}` → 4 of 72 events; `counts.theme` says how many each
 * theme would bring with Dr Hudson, `counts.person` how many each person would bring on giving aid.
 */

import { instantOf } from '../model/calendar.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { When } from '../model/time.ts';
import { isoRange } from './iso-range.ts';
import { inOrderOfTelling } from './order-of-telling.ts';
import type { SearchState } from './search/search-code.ts';
import { documentsOf, peopleOf, type TimelineIndex } from './timeline-index.ts';
import { type Facet, facets, isFiltered, type ViewState } from './view-state.ts';

export interface Selection {
  /** In the order of the clock that is chosen. */
  readonly events: readonly TimelineEvent[];
  /** How many there are without any filter. */
  readonly total: number;
  /** For each facet, how many events each id would bring under all the other filters. An id without any is absent. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Words to mark, in lower case. */
  readonly terms: readonly string[];
  /** The open event is not among `events`. */
  readonly hiddenByFilter: boolean;
  /** Whether the words have been looked for; where not, they leave nothing out. */
  readonly search: SearchState;
}

const everything = new WeakMap<TimelineIndex, Selection>();

/** Pure; an id that nobody knows simply brings nothing. What nothing is left out of is made once for a timeline. */
export function selectEvents(index: TimelineIndex, view: ViewState, search: SearchState = 'here'): Selection {
  if (isFiltered(view) || view.clock === 'told') return select(index, view, search);
  const known = everything.get(index) ?? select(index, { ...view, page: { kind: 'chronology' } }, search);
  everything.set(index, known);
  return known;
}

function select(index: TimelineIndex, view: ViewState, search: SearchState): Selection {
  const { events } = index.timeline;
  const found = index.search(view.q);
  const inRange = rangeTest(view, index.timeline.timezone);
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const selected: TimelineEvent[] = [];
  for (const event of events) {
    if (found !== null && !found.ids.has(event.id)) continue;
    if (!inRange(clockWhen(event, view.clock))) continue;
    const values = facets.map((facet) => ({ facet, ids: facetValues(event, facet, index) }));
    const failed = values.filter(({ facet, ids }) => !passes(ids, view.chosen[facet]));
    if (failed.length === 0) selected.push(event);
    if (failed.length > 1) continue;
    for (const { facet, ids } of failed.length === 1 ? failed : values) {
      for (const id of ids) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
    }
  }
  const { page } = view;
  return {
    events: view.clock === 'told' ? inOrderOfTelling(selected, index) : selected,
    total: events.length,
    counts,
    terms: found?.terms ?? [],
    hiddenByFilter: page.kind === 'event' && !selected.some((event) => event.id === page.id),
    search,
  };
}

/** The ids an event has in a facet, each once. */
export function facetValues(event: TimelineEvent, facet: Facet, index: TimelineIndex): readonly string[] {
  switch (facet) {
    case 'person':
      return peopleOf(event);
    case 'organisation':
      return event.organisations;
    case 'place':
      return event.places;
    case 'theme':
      return event.themes;
    case 'phase':
      return [event.phase];
    case 'standing':
      return [event.standing];
    case 'document':
      return documentsOf(event, index.passages);
  }
}

/** The time that counts on a clock: null where nobody told of the event. */
export function clockWhen(event: TimelineEvent, clock: ViewState['clock']): When | null {
  return clock === 'told' ? (event.told?.when ?? null) : event.when;
}

function passes(ids: readonly string[], chosen: readonly string[]): boolean {
  return chosen.length === 0 || ids.some((id) => chosen.includes(id));
}

/** An event stands in a range when it may have happened in it; one whose time is not known at all does not. */
function rangeTest(view: ViewState, timezone: string): (when: When | null) => boolean {
  const from = view.from === null ? null : isoRange(view.from, timezone);
  const to = view.to === null ? null : isoRange(view.to, timezone);
  if (from === null && to === null) return () => true;
  const [start, end] = [from?.start ?? -Infinity, to?.end ?? Infinity];
  return (when) => {
    if (when === null || (when.earliest === null && when.latest === null)) return false;
    return instant(when.earliest, -Infinity) <= end && instant(when.latest, Infinity) >= start;
  };
}

function instant(iso: string | null, otherwise: number): number {
  return iso === null ? otherwise : instantOf(iso);
}
