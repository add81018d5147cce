/**
 * Paragraphs of all documents → passages, each once, with every place and every wording.
 *
 *     live-blog-1   A B C D            A: 1, 2
 *     live-blog-2   A b X Y      →     B: 1, 2 in the words of b   X: 2   Y: 2   C: 1   D: 1
 *
 * Paragraphs of different documents that say the same in other words are one passage, in the words of the first document;
 * those that contradict each other stay apart, and the details are kept as conflicts. `compare-wordings.ts` says where the
 * line runs. Within a document nothing merges: a text that it repeats stays as many passages.
 */
import type { DocumentId, PassageId } from '../../model/ids.ts';
import type { Citation } from '../../model/source.ts';
import type { MergedPassage, Paragraph, PassageConflict } from '../artifacts.ts';
import { plainWork, type Work } from '../work.ts';
import { findClashes } from './clash/find-clashes.ts';
import { conflictsOf } from './conflicts-of.ts';
import { findVariants } from './find-variants.ts';
import { groupParagraphs, unitReader } from './group-paragraphs.ts';
import { interleave } from './interleave.ts';
import { knownWords, type SeenWords, seenWords } from './known-words.ts';
import { passageIds } from './passage-ids.ts';
import { type TokenReader, tokenReader } from './read-tokens.ts';

interface Facts {
  readonly id: PassageId;
  readonly members: readonly Paragraph[];
  readonly conflicts: readonly PassageConflict[];
}

/**
 * In the order of the first document; what only later ones have follows what stands before it there. `published` tells when
 * documents were published, by which "last year" is read.
 */
export function merge(
  paragraphs: readonly Paragraph[],
  published: ReadonlyMap<DocumentId, string> = new Map(),
  work: Work = plainWork,
): MergedPassage[] {
  const documents = byDocument(paragraphs);
  const years = new Map([...published].map(([id, date]) => [id, Number(date.slice(0, 4))] as const));
  const readTokens = tokenReader();
  const texts = new Set(documents.length < 2 ? [] : paragraphs.map(({ text }) => text));
  const known = knownWords(seenIn(texts, readTokens, work));
  const unitsOf = documents.length < 2 ? () => [] : unitReader(readTokens, known, years, work);
  const grouping = groupParagraphs(documents, unitsOf, work);
  const ids = passageIds(grouping.groups.map(({ key }) => key));
  const differing = [...findVariants(grouping, unitsOf, work), ...findClashes(grouping.groups, unitsOf)];
  const conflicts = conflictsOf(grouping.groups, differing, ids);
  return interleave(grouping.sequences).flatMap((group) => {
    const id = ids.get(group.key);
    if (id === undefined) return [];
    const facts = { id, members: group.members, conflicts: conflicts.get(group) ?? [] };
    return [work.recallBy('passage', group.leader, facts, (asked) => passageOf(group.leader, asked))];
  });
}

function* seenIn(texts: Iterable<string>, readTokens: TokenReader, work: Work): Iterable<SeenWords> {
  for (const text of texts) yield work.recall('seen', text, () => seenWords(readTokens(text)));
}

function byDocument(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const documents = new Map<DocumentId, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const own = documents.get(paragraph.document);
    if (own === undefined) documents.set(paragraph.document, [paragraph]);
    else own.push(paragraph);
  }
  return [...documents.values()];
}

function passageOf(leader: Paragraph, { id, members, conflicts }: Facts): MergedPassage {
  const { text, sentences } = leader;
  const citations = members.map(
    ({ document, line, text: wording }): Citation => ({
      document,
      line,
      ...(wording === text ? {} : { text: wording }),
    }),
  );
  return {
    id,
    text,
    sentences,
    citations,
    ...(leader.isDateLine === true ? { isDateLine: true } : {}),
    ...(leader.isAside === true ? { isAside: true } : {}),
    ...(leader.isFootnote === true ? { isFootnote: true } : {}),
    ...(leader.level === undefined ? {} : { level: leader.level }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  };
}
