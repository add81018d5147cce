/**
 * Passages → those of each document that holds them first, in the order of their lines.
 */
import type { DocumentId } from '../../model/ids.ts';
import type { PassageMentions } from '../artifacts.ts';

/** Linear but for the sorting of each document's lines. */
export function byDocument(mentions: readonly PassageMentions[]): ReadonlyMap<DocumentId, readonly PassageMentions[]> {
  const documents = new Map<DocumentId, PassageMentions[]>();
  for (const one of mentions) {
    const home = one.passage.citations[0]?.document;
    if (home === undefined) continue;
    const own = documents.get(home);
    if (own === undefined) documents.set(home, [one]);
    else own.push(one);
  }
  const lineOf = ({ passage }: PassageMentions): number => passage.citations[0]?.line ?? 0;
  for (const own of documents.values()) own.sort((a, b) => lineOf(a) - lineOf(b));
  return documents;
}
