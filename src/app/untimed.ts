/** What a span of dates leaves out for want of a time. */
import type { TimelineEvent } from '../model/event.ts';
import { clockWhen, selectEvents } from './select-events.ts';
import type { TimelineIndex } from './timeline-index.ts';
import type { ViewState } from './view-state.ts';

/** The same choice without its dates. */
export function whenever(view: ViewState): ViewState {
  return { ...view, from: null, to: null };
}

/** The events that all of the choice fits but for its dates, because their time is not known at all; none where no dates are chosen. */
export function untimed(view: ViewState, index: TimelineIndex): readonly TimelineEvent[] {
  if (view.from === null && view.to === null) return [];
  return selectEvents(index, whenever(view)).events.filter((event) => {
    const when = clockWhen(event, view.clock);
    return when === null || (when.earliest === null && when.latest === null);
  });
}
