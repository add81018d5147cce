/**
 * An event and the order it stands in → the ones on either side.
 *
 * Among the events that are shown; where the filters leave the event itself out, among all of them.
 */
import type { TimelineEvent } from '../../model/event.ts';

export interface Neighbours {
  readonly previous: TimelineEvent | null;
  readonly next: TimelineEvent | null;
}

/** Null at the ends, and for an event that is in neither list. */
export function neighboursInTime(
  event: TimelineEvent,
  shown: readonly TimelineEvent[],
  all: readonly TimelineEvent[],
): Neighbours {
  const inShown = shown.findIndex((each) => each.id === event.id);
  const list = inShown >= 0 ? shown : all;
  const at = inShown >= 0 ? inShown : all.findIndex((each) => each.id === event.id);
  if (at < 0) return { previous: null, next: null };
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}
