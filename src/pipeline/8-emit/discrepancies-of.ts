/**
 * An event and its passages → the details of it that another document has otherwise, each with both wordings.
 *
 *     the event cites        “The helicopter landed at 14.56”
 *     its passage conflicts  14.56 here, 14.59 in another document   →   {detail: "time", here: …, there: …}
 */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { CandidateSource, EventCandidate, PassageConflict, PassageMentions, Span } from '../artifacts.ts';
import { quoteOf } from './quote-of.ts';

export type Discrepancies = (candidate: EventCandidate) => Discrepancy[];

/**
 * In the order of an event's sources. A conflict belongs to the events that cite its words; where none does, to all that
 * cite its passage.
 */
export function discrepanciesIn(
  candidates: readonly EventCandidate[],
  byId: ReadonlyMap<string, PassageMentions>,
): Discrepancies {
  const cited = new Set<PassageConflict>();
  for (const source of candidates.flatMap(({ sources }) => sources)) {
    for (const conflict of conflictsAt(source, byId)) if (meet(conflict.here, source)) cited.add(conflict);
  }
  return ({ sources }) => {
    const found = new Map<PassageConflict, Discrepancy>();
    for (const source of sources) {
      const passage = byId.get(source.passage)?.passage;
      const document = passage?.citations[0]?.document;
      if (passage === undefined || document === undefined) continue;
      for (const conflict of conflictsAt(source, byId)) {
        if (cited.has(conflict) && !meet(conflict.here, source)) continue;
        const { there } = conflict;
        found.set(conflict, {
          detail: conflict.detail,
          here: { document, ...quoteOf(passage.id, passage.text, conflict.here) },
          there: { document: there.document, ...quoteOf(there.passage, there.text, there) },
        });
      }
    }
    return [...found.values()];
  };
}

function conflictsAt(
  { passage }: CandidateSource,
  byId: ReadonlyMap<string, PassageMentions>,
): readonly PassageConflict[] {
  return byId.get(passage)?.passage.conflicts ?? [];
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
