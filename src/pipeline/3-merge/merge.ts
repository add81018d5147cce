/**
 * Paragraphs of all documents → passages, each once, with every place it stands in.
 *
 *     live-blog-1   A B C D            A: 1, 2
 *     live-blog-2   A B X Y      →     B: 1, 2   X: 2   Y: 2   C: 1   D: 1
 *
 * Only the very same text merges. A text that a document repeats stays as many passages: its k-th occurrence in one
 * document is the same passage as the k-th in another.
 */
import type { MergedPassage, Paragraph } from '../artifacts.ts';
import { passageIds } from './passage-ids.ts';

/** In the order of the first document; what only later ones have follows what stands before it there. */
export function merge(paragraphs: readonly Paragraph[]): MergedPassage[] {
  const groups = new Map<string, Paragraph[]>();
  const sequences = new Map<string, string[]>();
  const occurrences = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const inDocument = `${paragraph.document} ${paragraph.text}`;
    const occurrence = (occurrences.get(inDocument) ?? 0) + 1;
    occurrences.set(inDocument, occurrence);
    const key = `${occurrence} ${paragraph.text}`;
    groups.set(key, [...(groups.get(key) ?? []), paragraph]);
    const sequence = sequences.get(paragraph.document);
    if (sequence === undefined) sequences.set(paragraph.document, [key]);
    else sequence.push(key);
  }
  const ids = passageIds([...groups.keys()]);
  return interleave([...sequences.values()]).flatMap((key) => {
    const same = groups.get(key) ?? [];
    const [first] = same;
    const id = ids.get(key);
    if (first === undefined || id === undefined) return [];
    const citations = same.map(({ document, line }) => ({ document, line }));
    const passage = { id, text: first.text, sentences: first.sentences, citations };
    return [first.isDateLine === true ? { ...passage, isDateLine: true } : passage];
  });
}

/** Later sequences are worked into the first, each new key after its predecessor; linear in the number of keys. */
function interleave(sequences: readonly (readonly string[])[]): string[] {
  const next = new Map<string | null, string | null>([[null, null]]);
  let last: string | null = null;
  for (const sequence of sequences) {
    const known = sequence.some((key) => next.has(key));
    let cursor: string | null = known ? beforeFirstKnown(sequence, next) : last;
    for (const key of sequence) {
      if (!next.has(key)) {
        const follower: string | null = next.get(cursor) ?? null;
        next.set(key, follower);
        next.set(cursor, key);
        if (follower === null) last = key;
      }
      cursor = key;
    }
  }
  const order: string[] = [];
  for (let key = next.get(null) ?? null; key !== null; key = next.get(key) ?? null) order.push(key);
  return order;
}

/** Where a sequence's own beginning goes: just before the first of its keys that has a place already. */
function beforeFirstKnown(sequence: readonly string[], next: ReadonlyMap<string | null, string | null>): string | null {
  const known = sequence.find((key) => next.has(key));
  if (sequence[0] === known) return null;
  for (const [key, follower] of next) if (follower === known) return key;
  return null;
}
