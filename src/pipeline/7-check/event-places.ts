/**
 * An event → where a person would mend it: its field in the casebook if the editor wrote it, else its words in the
 * document.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type { CasebookPlaces, EventCandidate, ReadDocument, Resolved } from '../artifacts.ts';

/** `field` is a key of the casebook's event, such as `title`. */
export type EventPlace = (candidate: EventCandidate, field: string) => DiagnosticPlace | null;

export function eventPlaces(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  places: CasebookPlaces,
): EventPlace {
  const inCasebook = new Map((casebook.events ?? []).map(({ id }, index) => [id as string, index]));
  const passages = new Map(resolved.passages.map(({ passage }) => [passage.id as string, passage]));
  return (candidate, field) => {
    const index = inCasebook.get(candidate.id);
    if (index !== undefined) return places.value(['events', index, field]);
    const [source] = candidate.sources;
    const passage = passages.get(source.passage);
    const citation = passage?.citations[0];
    const document = documents.find((read) => read.source.id === citation?.document);
    const line = document?.lines[(citation?.line ?? 0) - 1];
    if (passage === undefined || document === undefined || line === undefined) return null;
    const excerpt = document.text.slice(line.start, line.end);
    const indent = excerpt.length - excerpt.trimStart().length;
    const start = Math.min(indent + source.start, Math.max(0, excerpt.length - 1));
    const length = Math.max(1, Math.min(source.end - source.start, excerpt.length - start));
    return { file: document.source.file, line: line.number, column: start + 1, excerpt, length };
  };
}
