/**
 * At the head of a list that was narrowed, whose accounts are in it, and that their order is not known where it is not: the answer to
 * "who says so", before anything is read.
 *
 *     Told by Mr Ellwood (6), Anthony Davis (2) and Dr Hudson (3); between their accounts the order is known only where a line joins events.
 */
import { type ReactNode, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { facetLabel } from '../facet-label.ts';
import { isOrderOpen } from '../order-in-list.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { useTimeline } from '../use-timeline.ts';
import { useView } from '../use-view.ts';
import { isFiltered } from '../view-state.ts';
import { allOf } from '../words/lists.ts';
import { words } from '../words/words.ts';

/** With more there is no line that can be taken in at a glance. */
const most = 5;

/** Nothing where one alone tells all, or many tell it; nor of the order of telling, which is by whom it is told. */
export function TellersNote({ events }: { readonly events: readonly TimelineEvent[] }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  const isAsked = isFiltered(view) && view.clock !== 'told';
  const said = useMemo(() => (isAsked ? tellersWords(events, index) : null), [isAsked, events, index]);
  return said !== null && <p className="mt-2 font-sans text-sm">{said}</p>;
}

function tellersWords(events: readonly TimelineEvent[], index: TimelineIndex): string | null {
  const counts = new Map<string, number>();
  for (const { told } of events) for (const id of told?.by ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  if (counts.size < 2 || counts.size > most) return null;
  const names = [...counts].map(([id, count]) =>
    words.filters.teller(words.nameWithin(facetLabel(index, 'person', id)), count),
  );
  return words.filters.tellers(allOf(names), isOrderOpen(events, index.timeline));
}
