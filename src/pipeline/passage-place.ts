/**
 * Words of a passage → where a person finds them: file, line and column of their first place.
 *
 * `{passage, start: 15, end: 30}` → `live-blog-1.txt:30:111`, fifteen characters long.
 */
import type { DiagnosticPlace } from '../model/diagnostic.ts';
import type { CandidateSource, ReadDocument, Resolved } from './artifacts.ts';
import { documentLine } from './document-line.ts';

/** Null where the passage or its document is not there. Words further down a wrapped passage are shown at its first line. */
export function passagePlace(
  source: CandidateSource | undefined,
  passages: Resolved['passages'],
  documents: readonly ReadDocument[],
): DiagnosticPlace | null {
  const passage = passages.find((mentions) => mentions.passage.id === source?.passage)?.passage;
  const citation = passage?.citations[0];
  const document = documents.find((read) => read.source.id === citation?.document);
  const line = document && documentLine(document, citation?.line ?? 0, citation?.text ?? passage?.text ?? '');
  if (source === undefined || document === undefined || line === undefined) return null;
  const excerpt = document.text.slice(line.start, line.end);
  const indent = excerpt.length - excerpt.trimStart().length;
  const start = Math.min(indent + source.start, Math.max(0, excerpt.length - 1));
  const length = Math.max(1, Math.min(source.end - source.start, excerpt.length - start));
  return { file: document.source.file, line: line.number, column: start + 1, excerpt, length };
}
