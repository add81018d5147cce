/**
 * The events that are shown → who was when: people, then organisations, down; chapters across; in each cell the events
 * of the one in the other, in order of time.
 *
 *                     The day of the attack     The inquests
 *     PC Palmer       ┆ ▪ ▫                     ▫
 *     Dr Hudson       ▪ ┆ ▪                     ▪ ▪
 *
 * Of each it is known whether the person told of it, so that one sees whose account covers what.
 */
import type { TimelineEvent } from '../../model/event.ts';
import { facetIds } from '../facet-ids.ts';
import { facetLabel } from '../facet-label.ts';
import { facetValues } from '../select-events.ts';
import type { TimelineIndex } from '../timeline-index.ts';

export interface RowEvent {
  readonly event: TimelineEvent;
  /** The one of this row told of it; otherwise is only in it. */
  readonly told: boolean;
  /** Where it stands among all events that are shown, from 0 on. */
  readonly place: number;
}

/** What one is in within one chapter. */
export interface Cell {
  /** The chapter's id. */
  readonly chapter: string;
  readonly events: readonly RowEvent[];
}

export interface Row {
  readonly kind: 'person' | 'organisation';
  readonly id: string;
  readonly name: string;
  /** One for each chapter, in the order of `Chapters`. */
  readonly cells: readonly Cell[];
}

export interface WhoWhen {
  /** Ids of the chapters that have an event, in order. */
  readonly chapters: readonly string[];
  /** Where each chapter's first event stands among all that are shown, which are so many. */
  readonly starts: readonly number[];
  readonly count: number;
  readonly people: readonly Row[];
  readonly organisations: readonly Row[];
}

/** Whoever is in none of the events has no row. Linear in the number of events and names. */
export function whoWhen(events: readonly TimelineEvent[], index: TimelineIndex): WhoWhen {
  const used = new Set(events.map(({ phase }) => phase as string));
  const chapters = [...index.phases.keys()].filter((id) => used.has(id));
  const rows = (kind: Row['kind']) => {
    const byId = new Map<string, Placed[]>();
    for (const [place, event] of events.entries()) {
      for (const id of facetValues(event, kind, index)) {
        const own = byId.get(id);
        if (own === undefined) byId.set(id, [{ event, place }]);
        else own.push({ event, place });
      }
    }
    return facetIds(index, kind).flatMap((id): Row[] => {
      const own = byId.get(id);
      return own === undefined
        ? []
        : [{ kind, id, name: facetLabel(index, kind, id), cells: cellsOf(own, id, chapters) }];
    });
  };
  const starts = chapters.map((chapter) => events.findIndex(({ phase }) => phase === chapter));
  return { chapters, starts, count: events.length, people: rows('person'), organisations: rows('organisation') };
}

type Placed = Pick<RowEvent, 'event' | 'place'>;

function cellsOf(events: readonly Placed[], id: string, chapters: readonly string[]): Row['cells'] {
  const tells = (event: TimelineEvent) => event.told?.by.some((teller) => teller === id) === true;
  return chapters.map((chapter) => ({
    chapter,
    events: events
      .filter(({ event }) => event.phase === chapter)
      .map(({ event, place }) => ({ event, place, told: tells(event) })),
  }));
}
