/**
 * An event → where a person would mend it: its field in the casebook if the editor wrote it, else its words in the
 * document.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type { CasebookPlaces, EventCandidate, ReadDocument, Resolved } from '../artifacts.ts';
import { passagePlace } from '../passage-place.ts';

/** `field` is a key of the casebook's event, such as `title`. */
export type EventPlace = (candidate: EventCandidate, field: string) => DiagnosticPlace | null;

export function eventPlaces(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  places: CasebookPlaces,
): EventPlace {
  const inCasebook = new Map((casebook.events ?? []).map(({ id }, index) => [id as string, index]));
  return (candidate, field) => {
    const index = inCasebook.get(candidate.id);
    if (index !== undefined) return places.value(['events', index, field]);
    return passagePlace(candidate.sources[0], resolved.passages, documents);
  };
}
