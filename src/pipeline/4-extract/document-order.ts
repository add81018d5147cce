/**
 * Passages and documents → the order in which each document tells its passages, each passage given once.
 *
 * A passage that stands in two documents is read where it stands first; the second document goes on from it.
 */
import type { DocumentId } from '../../model/ids.ts';
import type { MergedPassage, ReadDocument } from '../artifacts.ts';

export interface DocumentPassages {
  readonly document: ReadDocument;
  /** In line order; all that stand in the document. */
  readonly passages: readonly MergedPassage[];
}

/** Linear in the number of citations. Documents that hold nothing have no passages. */
export function documentOrder(
  passages: readonly MergedPassage[],
  documents: readonly ReadDocument[],
): readonly DocumentPassages[] {
  const placed = new Map<DocumentId, { line: number; passage: MergedPassage }[]>();
  for (const passage of passages) {
    for (const { document, line } of passage.citations) {
      const list = placed.get(document) ?? [];
      list.push({ line, passage });
      placed.set(document, list);
    }
  }
  return documents.map((document) => ({
    document,
    passages: (placed.get(document.source.id) ?? []).sort((a, b) => a.line - b.line).map(({ passage }) => passage),
  }));
}
