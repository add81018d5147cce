/**
 * An event and its passages → the details of it that another document has otherwise, each with both wordings.
 *
 *     the event cites        “The helicopter landed at 14.56”
 *     its passage conflicts  14.56 here, 14.59 in another document   →   {detail: "time", here: …, there: …}
 *
 * And of all passages, whether an event cites them or not, every such detail once.
 */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type {
  CandidateSource,
  EventCandidate,
  MergedPassage,
  PassageConflict,
  PassageMentions,
  Span,
} from '../artifacts.ts';
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
      if (passage === undefined) continue;
      for (const conflict of conflictsAt(source, byId)) {
        if (cited.has(conflict) && !meet(conflict.here, source)) continue;
        const discrepancy = toDiscrepancy(passage, conflict);
        if (discrepancy !== null) found.set(conflict, discrepancy);
      }
    }
    return [...found.values()];
  };
}

/** In the order of the passages. A conflict between two passages stands in both and is given once, as the first has it. */
export function allDiscrepancies(passages: readonly PassageMentions[]): readonly Discrepancy[] {
  const found = new Map<string, Discrepancy>();
  for (const { passage } of passages) {
    for (const conflict of passage.conflicts ?? []) {
      const { here, there } = conflict;
      const places = [`${passage.id} ${here.start}`, `${there.passage} ${there.start}`];
      const key = there.passage === passage.id ? `${places.join(' ')} ${there.document}` : places.sort().join(' ');
      const discrepancy = toDiscrepancy(passage, conflict);
      if (discrepancy !== null && !found.has(key)) found.set(key, discrepancy);
    }
  }
  return [...found.values()];
}

/** Null for a passage that stands nowhere. */
function toDiscrepancy(passage: MergedPassage, { detail, here, there }: PassageConflict): Discrepancy | null {
  const document = passage.citations[0]?.document;
  if (document === undefined) return null;
  return {
    detail,
    here: { document, ...quoteOf(passage.id, passage.text, here) },
    there: { document: there.document, ...quoteOf(there.passage, there.text, there) },
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
