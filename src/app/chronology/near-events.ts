/**
 * The list beside an open event, as a file of its own holds it: all of a short one, of a long one what stands near.
 *
 * With 5,000 events, `nearEvents(events, 'e2500')` → the ten before it, itself, and the ten after: else the files of the
 * site would grow with the square of their number. The page has the whole list as soon as it is alive.
 */
import type { TimelineEvent } from '../../model/event.ts';

/** A list this short is in every event's file. */
const short = 200;
const reach = 10;

/** All where the event is not among them. */
export function nearEvents(events: readonly TimelineEvent[], open: string): readonly TimelineEvent[] {
  const at = events.findIndex(({ id }) => id === open);
  return events.length <= short || at < 0 ? events : events.slice(Math.max(0, at - reach), at + reach + 1);
}
