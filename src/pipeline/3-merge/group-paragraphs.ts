/**
 * Paragraphs, document by document → groups, one a passage: the same words first, then other wordings of the same.
 *
 *     one   The gate stood open all night, he said.  ┐
 *     two   The gate had stood open all night.       ┘ one group, led by the first; both wordings are kept
 *
 * A paragraph joins a group by what it shares with the group's first wording, never by that of another member, so that
 * a chain of small changes cannot join what has nothing in common. A group takes one paragraph of a document.
 */
import type { DocumentId } from '../../model/ids.ts';
import type { Paragraph } from '../artifacts.ts';
import type { Work } from '../work.ts';
import { compared } from './compare-wordings.ts';
import type { ContradictedDetail } from './contradictions.ts';
import { agree, comparable } from './details.ts';
import type { KnownWords } from './known-words.ts';
import type { TokenReader } from './read-tokens.ts';
import { readUnits, type Unit } from './read-units.ts';
import { knownShingles, type ShingleIndex, shingleIndex } from './shingle-index.ts';

export interface Group {
  /** `<occurrence> <text>` of the leader. */
  readonly key: string;
  readonly leader: Paragraph;
  /** The leader among them, in order of the documents. */
  readonly members: Paragraph[];
  readonly documents: Set<DocumentId>;
  /** Details that members have beyond the leader's. */
  readonly added: Unit[];
  /** Contradictions between the leader and a member. */
  readonly inside: { readonly member: Paragraph; readonly detail: ContradictedDetail }[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** The groups of each document's paragraphs, in their order. */
  readonly sequences: readonly (readonly Group[])[];
  readonly index: ShingleIndex;
}

/** What the steps look up and fill. */
interface Workshop {
  readonly unitsOf: (paragraph: Paragraph) => Unit[];
  readonly groups: Group[];
  readonly byKey: Map<string, Group>;
  readonly index: ShingleIndex;
  readonly work: Work;
}

/** What a paragraph must share of another's pairs of words to be compared with it at all. */
const candidateShare = 0.2;
const mostRemembered = 8000;

/** `documents` in their order, each with its paragraphs. Time grows with the number of paragraphs. */
export function groupParagraphs(
  documents: readonly (readonly Paragraph[])[],
  unitsOf: Workshop['unitsOf'],
  work: Work,
): Grouping {
  const shop: Workshop = { unitsOf, groups: [], byKey: new Map(), index: shingleIndex(), work };
  const sequences = documents.map((paragraphs) => placeDocument(paragraphs, shop));
  return { groups: shop.groups, sequences, index: shop.index };
}

/** Remembers the last few thousand paragraphs: each is compared several times over, and all would not fit. */
export function unitReader(
  readTokens: TokenReader,
  known: KnownWords,
  publishedIn: ReadonlyMap<DocumentId, number>,
  work: Work,
): Workshop['unitsOf'] {
  const remembered = new Map<Paragraph, Unit[]>();
  return (paragraph) => {
    const found = remembered.get(paragraph);
    if (found !== undefined) return found;
    const { text, document } = paragraph;
    const year = publishedIn.get(document) ?? null;
    const units = work.recallBy('units', `${year} ${text}`, known, (asked) => readUnits(readTokens(text), year, asked));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(paragraph, units);
    return units;
  };
}

function placeDocument(paragraphs: readonly Paragraph[], shop: Workshop): Group[] {
  const keys = occurrenceKeys(paragraphs);
  const placed = new Map<number, Group>();
  const place = (at: number, group: Group, paragraph: Paragraph): void => {
    group.members.push(paragraph);
    group.documents.add(paragraph.document);
    placed.set(at, group);
  };
  // The very words of a leader come before those of another member.
  for (const ofLeader of [true, false]) {
    paragraphs.forEach((paragraph, at) => {
      const group = shop.byKey.get(keys[at] ?? '');
      const free = group !== undefined && !placed.has(at) && !group.documents.has(paragraph.document);
      if (free && (group.key === keys[at]) === ofLeader) place(at, group, paragraph);
    });
  }
  const fresh = paragraphs.flatMap((paragraph, at) => (placed.has(at) ? [] : [{ paragraph, at }]));
  const units = new Map(fresh.map(({ paragraph, at }) => [at, shop.unitsOf(paragraph)] as const));
  for (const { at, group, added, inside } of matchesOf(fresh, units, shop)) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || placed.has(at) || group.documents.has(paragraph.document)) continue;
    if (contradictsMembers(added, group)) continue;
    place(at, group, paragraph);
    shop.byKey.set(keys[at] ?? '', group);
    group.added.push(...added);
    group.inside.push(...inside.map((detail) => ({ member: paragraph, detail })));
  }
  for (const { paragraph, at } of fresh) {
    if (placed.has(at)) continue;
    const group = newGroup(keys[at] ?? '', paragraph);
    shop.byKey.set(group.key, group);
    shop.index.add(shop.groups.push(group) - 1, knownShingles(units.get(at) ?? [], shop.work));
    placed.set(at, group);
  }
  return paragraphs.flatMap((_, at) => placed.get(at) ?? []);
}

function newGroup(key: string, leader: Paragraph): Group {
  return { key, leader, members: [leader], documents: new Set([leader.document]), added: [], inside: [] };
}

/** The k-th occurrence of a text in a document is the same passage as the k-th in another. */
function occurrenceKeys(paragraphs: readonly Paragraph[]): string[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ text }) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${count} ${text}`;
  });
}

interface Match {
  readonly at: number;
  readonly group: Group;
  readonly score: number;
  readonly added: readonly Unit[];
  readonly inside: readonly ContradictedDetail[];
}

/** Groups that the paragraphs could join, the best match first. */
function matchesOf(
  fresh: readonly { readonly paragraph: Paragraph; readonly at: number }[],
  units: ReadonlyMap<number, Unit[]>,
  { index, groups, unitsOf, work }: Workshop,
): Match[] {
  const found = fresh.flatMap(({ paragraph, at }) => {
    const own = units.get(at) ?? [];
    return index.like(knownShingles(own, work), candidateShare).flatMap(({ item }): Match[] => {
      const group = groups[item];
      if (group === undefined || group.documents.has(paragraph.document)) return [];
      const { verdict, score, added, conflicts } = compared(unitsOf(group.leader), own, work);
      return verdict === 'same' ? [{ at, group, score, added, inside: conflicts }] : [];
    });
  });
  return found.sort((one, other) => other.score - one.score);
}

/** What it has beyond the leader's details contradicts what another member has beyond them. */
function contradictsMembers(added: readonly Unit[], group: Group): boolean {
  return added.some(({ detail }) => {
    const others = group.added.filter((unit) => detail && unit.detail && comparable(detail, unit.detail));
    return others.length > 0 && !others.some((unit) => detail && unit.detail && agree(detail, unit.detail) === 'yes');
  });
}
