/**
 * Events in the order of happening → in the order of telling: when they were told, then by whom.
 *
 *     told in September   Ann: a2, a1 · Ben: b1        in the order in which the documents report them
 *     told on 3 October   the coroner: c1
 *
 * Of people who told within the same days the documents do not say who was first. What one of them told stands together: else
 * the order would be that of happening again.
 */
import { instantOf } from '../model/calendar.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { toldKey } from './told-words.ts';

/** What was told at no known time comes last. */
export function inOrderOfTelling(
  events: readonly TimelineEvent[],
  { timeline: { passages } }: Pick<TimelineIndex, 'timeline'>,
): readonly TimelineEvent[] {
  const ranks = new Map(passages.map(({ id }, rank) => [id as string, rank]));
  const placeOf = ({ sources: [main] }: TimelineEvent) => ranks.get(main?.passage ?? '') ?? passages.length;
  const firstOf = new Map<string, number>();
  for (const event of events) {
    const key = toldKey(event);
    firstOf.set(key, Math.min(firstOf.get(key) ?? Infinity, placeOf(event)));
  }
  const keys = (event: TimelineEvent) => [toldAt(event), firstOf.get(toldKey(event)) ?? 0, placeOf(event)] as const;
  return events.toSorted((one, other) => {
    const [first, second] = [keys(one), keys(other)];
    return compare(first[0], second[0]) || first[1] - second[1] || first[2] - second[2];
  });
}

function toldAt({ told }: TimelineEvent): number {
  const iso = told?.when.earliest ?? told?.when.latest ?? null;
  return iso === null ? Infinity : instantOf(iso);
}

/** Two that are told at no known time are the same. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
