/**
 * A timeline whose events say when they were published → what changed on the site, newest first.
 *
 *     2 December   corrected: the time of “The helicopter landed”
 *     25 November  added: “The helicopter landed”, “The gates were opened”
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Correctable } from '../../model/publication.ts';
import type { Timeline } from '../../model/timeline.ts';

export interface Change {
  /** A day, such as 2026-12-02. */
  readonly on: string;
  readonly event: TimelineEvent;
  /** What was corrected; null where the event is new. */
  readonly what: readonly Correctable[] | null;
}

/** On one day the corrections come first, and either kind in the order of the timeline. */
export function changesOf({ events }: Timeline): readonly Change[] {
  const corrected = events.flatMap((event) =>
    (event.corrected ?? []).map(({ on, what }): Change => ({ on, event, what })),
  );
  const added = events.flatMap((event): Change[] =>
    event.published === undefined ? [] : [{ on: event.published, event, what: null }],
  );
  return [...corrected, ...added].sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? 1 : -1));
}

/** The last day on which anything about the event changed; null where that is not known. */
export function lastChanged({ published, corrected = [] }: TimelineEvent): string | null {
  return corrected.at(-1)?.on ?? published ?? null;
}
