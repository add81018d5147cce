/**
 * An event → where its words stand, for messages: "“The air ambulance landed” (live-blog-1.txt:30)".
 */
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type { EventCandidate, ReadDocument, Resolved } from '../artifacts.ts';

type Passages = Pick<Resolved, 'passages'>;

/** The first place of the event's main source; null where it has none. */
export function sourcePlace(
  candidate: EventCandidate | undefined,
  { passages }: Passages,
  documents: readonly ReadDocument[],
): DiagnosticPlace | null {
  const source = candidate?.sources[0];
  const passage = passages.find((mentions) => mentions.passage.id === source?.passage)?.passage;
  const citation = passage?.citations[0];
  const document = documents.find((read) => read.source.id === citation?.document);
  const line = document?.lines[(citation?.line ?? 0) - 1];
  if (source === undefined || passage === undefined || document === undefined || line === undefined) return null;
  const excerpt = document.text.slice(line.start, line.end);
  const column = Math.min(excerpt.indexOf(passage.text.slice(0, 20)) + source.start, excerpt.length) + 1;
  const length = Math.max(1, Math.min(source.end - source.start, excerpt.length - column + 1));
  return { file: document.source.file, line: line.number, column: Math.max(1, column), excerpt, length };
}

/** The event by its title and place, as it can stand in a sentence. */
export function sourceWords(
  candidate: EventCandidate | undefined,
  resolved: Passages,
  documents: readonly ReadDocument[],
): string {
  const place = sourcePlace(candidate, resolved, documents);
  const where = place === null ? '' : ` (${place.file}:${place.line})`;
  return `“${candidate?.title ?? ''}”${where}`;
}
