/**
 * The events of a chapter → those above which the list says in which order events without a stated hour stand: of each day the
 * second of them, since one alone is in no order.
 *
 *     22 March 2017   By 14.56 · Hour not stated · Hour not stated · Hour not stated   →   the third
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Dates } from '../dates.ts';
import { isHourless, whenWords } from '../time-words.ts';

export function secondHourless(events: readonly TimelineEvent[], dates: Dates): ReadonlySet<TimelineEvent> {
  const met = new Map<string, number>();
  return new Set(
    events.filter((event) => {
      const said = whenWords(event.when, dates);
      if (!isHourless(said)) return false;
      const count = (met.get(said.day) ?? 0) + 1;
      met.set(said.day, count);
      return count === 2;
    }),
  );
}
