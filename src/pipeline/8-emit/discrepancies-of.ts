/**
 * Events and their passages → the details that another document has otherwise, each with both wordings.
 *
 *     the event cites        “The helicopter landed at 14.56”
 *     its passage conflicts  14.56 here, 14.59 in another document   →   {detail: "time", here: …, there: …}
 *
 * With the events that rest on the words, so that the one leads to the other; and of all passages, whether an event cites
 * them or not, every such detail once.
 */
import * as v from 'valibot';
import type { Discrepancy } from '../../model/discrepancy.ts';
import { eventId } from '../../model/ids.ts';
import type { EventCandidate, MergedPassage, PassageConflict, PassageMentions, Span } from '../artifacts.ts';
import { isOneHappening } from './one-happening.ts';
import { quoteOf } from './quote-of.ts';

export interface Discrepancies {
  /**
   * In the order of an event's sources. A detail belongs to the events that cite its words; where none does, to all that
   * cite its passage.
   */
  readonly of: (candidate: EventCandidate) => readonly Discrepancy[];
  /** In the order of the passages. One between two passages stands in both and is given once, as the first has it. */
  readonly all: readonly Discrepancy[];
}

interface Placed {
  readonly passage: MergedPassage;
  readonly conflict: PassageConflict;
  readonly discrepancy: Discrepancy;
  /** The events that it is told with. */
  readonly holders: readonly EventCandidate[];
}

/** `candidates` in the order of the events. */
export function discrepanciesIn(
  candidates: readonly EventCandidate[],
  passages: readonly PassageMentions[],
): Discrepancies {
  const citing = citingEvents(candidates);
  const placed = passages.flatMap(({ passage }) =>
    (passage.conflicts ?? []).flatMap((conflict) => place(passage, conflict, citing) ?? []),
  );
  const byPassage = new Map<string, Placed[]>();
  for (const each of placed) byPassage.set(each.passage.id, [...(byPassage.get(each.passage.id) ?? []), each]);
  return {
    of: (candidate) => {
      const cited = new Set(candidate.sources.map(({ passage }) => passage));
      const near = [...cited].flatMap((passage) => byPassage.get(passage) ?? []);
      return near.filter(({ holders }) => holders.includes(candidate)).map(({ discrepancy }) => discrepancy);
    },
    all: onceEach(placed),
  };
}

type Citing = (passage: string) => readonly EventCandidate[];

function citingEvents(candidates: readonly EventCandidate[]): Citing {
  const citing = new Map<string, EventCandidate[]>();
  for (const candidate of candidates) {
    for (const passage of new Set(candidate.sources.map((source) => source.passage))) {
      citing.set(passage, [...(citing.get(passage) ?? []), candidate]);
    }
  }
  return (passage) => citing.get(passage) ?? [];
}

/** Null for a passage that stands nowhere, and where the events are not of one happening. */
function place(passage: MergedPassage, conflict: PassageConflict, citing: Citing): Placed | null {
  const { detail, here, there } = conflict;
  const document = passage.citations[0]?.document;
  const between = there.passage !== passage.id;
  const citingHere = citing(passage.id);
  const holding = resting(citingHere, passage.id, here);
  const holdingThere = between ? resting(citing(there.passage), there.passage, there) : [];
  if (document === undefined || (between && !isOneHappening(conflict, holding, holdingThere))) return null;
  const discrepancy = {
    detail,
    here: { document, ...quoteOf(passage.id, passage.text, here), ...eventOf(between ? holding : []) },
    there: { document: there.document, ...quoteOf(there.passage, there.text, there), ...eventOf(holdingThere) },
  };
  return { passage, conflict, discrepancy, holders: holding.length > 0 ? holding : citingHere };
}

/** The events that rest on these very words. */
function resting(candidates: readonly EventCandidate[], passage: string, span: Span): EventCandidate[] {
  return candidates.filter(({ sources }) =>
    sources.some((source) => source.passage === passage && source.start < span.end && span.start < source.end),
  );
}

function eventOf([first]: readonly EventCandidate[]) {
  return first === undefined ? {} : { event: v.parse(eventId, first.id) };
}

function onceEach(placed: readonly Placed[]): readonly Discrepancy[] {
  const found = new Map<string, Discrepancy>();
  for (const { passage, conflict, discrepancy } of placed) {
    const { here, there } = conflict;
    const places = [`${passage.id} ${here.start}`, `${there.passage} ${there.start}`];
    const key = there.passage === passage.id ? `${places.join(' ')} ${there.document}` : places.sort().join(' ');
    if (!found.has(key)) found.set(key, discrepancy);
  }
  return [...found.values()];
}
