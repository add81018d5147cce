/**
 * A passage → the paragraphs that stand before and after it, in every document that has it.
 *
 * In two documents with the same neighbours each stands once, of no document in particular; where they differ each is
 * named with its own.
 */
import type { Passage } from '../../model/source.ts';
import type { TimelineIndex } from '../timeline-index.ts';

export interface Neighbour {
  readonly passage: Passage;
  /** The documents in which it stands there; empty where that is every one. */
  readonly documents: readonly string[];
}

export interface Context {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

/** Empty on a side where the passage begins or ends every document it stands in. */
export function contextOf(passage: Passage, index: TimelineIndex): Context {
  const documents = [...new Set(passage.citations.map((citation) => citation.document))];
  const around = documents.map((document) => ({ document, ...index.neighbours(passage.id, document) }));
  const side = (which: 'before' | 'after'): readonly Neighbour[] => {
    const found = new Map<string, { passage: Passage; documents: string[] }>();
    for (const each of around) {
      const neighbour = each[which]?.passage;
      if (neighbour === undefined) continue;
      const known = found.get(neighbour.id);
      if (known) known.documents.push(each.document);
      else found.set(neighbour.id, { passage: neighbour, documents: [each.document] });
    }
    return [...found.values()].map((each) =>
      each.documents.length === documents.length ? { ...each, documents: [] } : each,
    );
  };
  return { before: side('before'), after: side('after') };
}
