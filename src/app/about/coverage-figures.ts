/**
 * A timeline → the figures that its About page gives of itself.
 *
 *   81 events, of which 81 have something from the editor and 12 a time from the editor → {events: 81, edited: 81, …}
 */
import type { TimelineEvent } from '../../model/event.ts';
import { type Standing, standings } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';

/** Words of a document that nothing could be made of, with the first line they stand on. */
export interface LeftOver {
  readonly words: string;
  readonly document: string;
  readonly line: number;
}

export interface CoverageFigures {
  readonly events: number;
  /** Events in which the editor decided at least one thing. */
  readonly edited: number;
  /** Events whose time the editor decided. */
  readonly editedTimes: number;
  readonly byStanding: ReadonlyMap<Standing, number>;
  /** Events whose time is not known at all. */
  readonly timeless: readonly TimelineEvent[];
  /** Passages that stand in more than one document, or more than once. */
  readonly shared: number;
  readonly passages: number;
  readonly unresolvedTimes: readonly LeftOver[];
  readonly unrecognisedNames: readonly LeftOver[];
}

/** Counts what the timeline holds; the same words on the same line are given once. */
export function coverageFigures({ events, passages, coverage }: Timeline): CoverageFigures {
  const places = new Map(passages.map(({ id, citations }) => [id as string, citations[0]]));
  const leftOver = (found: readonly { readonly passage: string; readonly words: string }[]) =>
    unique(
      found.flatMap(({ passage, words }) => {
        const place = places.get(passage);
        return place === undefined ? [] : [{ words, document: place.document, line: place.line }];
      }),
    );
  return {
    events: events.length,
    edited: events.filter(({ edited }) => edited.length > 0).length,
    editedTimes: events.filter(({ edited }) => edited.includes('when')).length,
    byStanding: new Map(
      standings.map((standing) => [standing, events.filter((event) => event.standing === standing).length]),
    ),
    timeless: events.filter(({ when }) => when.earliest === null && when.latest === null),
    shared: passages.filter(({ citations }) => citations.length > 1).length,
    passages: passages.length,
    unresolvedTimes: leftOver(
      coverage.unresolvedTimePhrases.map(({ passage, phrase }) => ({ passage, words: phrase })),
    ),
    unrecognisedNames: leftOver(coverage.unrecognisedNameList.map(({ passage, name }) => ({ passage, words: name }))),
  };
}

function unique(found: readonly LeftOver[]): readonly LeftOver[] {
  return [...new Map(found.map((each) => [`${each.document} ${each.line} ${each.words}`, each])).values()];
}
