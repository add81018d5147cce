/**
 * A statement of time or order → where a person would mend it: the editor's in the casebook, the words' in the document.
 *
 * `after: [gate-opens]` in the fourth event → `casebook.yaml:12:14`; “He then ran” → `day-one.txt:7:1`.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type {
  CandidateSource,
  CasebookPlaces,
  EventCandidate,
  OrderConstraint,
  ReadDocument,
  Resolved,
} from '../artifacts.ts';
import { passagePlace } from '../passage-place.ts';

export interface StatementPlaces {
  ofOrder(said: OrderConstraint): DiagnosticPlace | null;
  /** The editor's `when`, or the phrase that the time was read from. */
  ofTime(event: EventCandidate): DiagnosticPlace | null;
  /** The document's own words of order, or null. */
  wordsOf(said: OrderConstraint): string | null;
}

export function statementPlaces(
  { passages }: Pick<Resolved, 'passages'>,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  places: CasebookPlaces,
): StatementPlaces {
  const index = new Map((casebook.events ?? []).map(({ id }, position) => [id as string, position]));
  const byId = new Map(passages.map((mentions) => [mentions.passage.id, mentions] as const));
  const placeOf = (source: CandidateSource): DiagnosticPlace | null => {
    const mentions = byId.get(source.passage);
    return mentions === undefined ? null : passagePlace(source, [mentions], documents);
  };
  return {
    ofOrder({ path, passage, words }) {
      if (path !== undefined) return places.value(path);
      if (passage === undefined) return null;
      return placeOf({ passage, ...(words ?? { start: 0, end: 1 }) });
    },
    ofTime({ id, when, sources }) {
      const position = index.get(id);
      if (when.basis === 'edited' && position !== undefined) return places.key(['events', position, 'when']);
      const [source] = sources;
      const start =
        when.phrase === null ? -1 : (byId.get(source.passage)?.passage.text.indexOf(when.phrase, source.start) ?? -1);
      if (when.phrase === null || start < 0) return placeOf(source);
      return placeOf({ passage: source.passage, start, end: start + when.phrase.length });
    },
    wordsOf({ passage, words }) {
      if (passage === undefined || words === undefined) return null;
      return byId.get(passage)?.passage.text.slice(words.start, words.end) ?? null;
    },
  };
}
