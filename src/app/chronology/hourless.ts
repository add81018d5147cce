/**
 * The events of a chapter → the first of each day of which several have no stated hour: above it the list says in which order they stand.
 *
 *     22 March 2017   By 14.56 · Hour not stated · Hour not stated   →   the first whose hour is not stated
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Dates } from '../dates.ts';
import { isHourless, whenWords } from '../time-words.ts';

/** None where a day has only one of them, since that is in no order. */
export function firstHourless(events: readonly TimelineEvent[], dates: Dates): ReadonlySet<TimelineEvent> {
  const alone = new Map<string, TimelineEvent>();
  const found = new Set<TimelineEvent>();
  for (const event of events) {
    const said = whenWords(event.when, dates);
    if (!isHourless(said)) continue;
    const first = alone.get(said.day);
    if (first === undefined) alone.set(said.day, event);
    else found.add(first);
  }
  return found;
}
