/**
 * Groups → the sentences of different documents that plainly tell one happening with another time, number or spelling.
 *
 *     one   The fire began at 12.05 in a cupboard beside the lift, the jury was told. …
 *     two   … An inquest heard that the fire began at 12.15 in a cupboard beside the lift.    →   [time, 12.05 / 12.15]
 *
 * The paragraphs around them may differ. Only between documents of one matter (`kin-documents.ts`), and nothing is made
 * of a form: of a sentence that its own document has again with another detail, or that meets more than two other values.
 * Nor where the other document has the same detail too, since it then tells of both.
 */
import type { DocumentId } from '../../../model/ids.ts';
import type { Paragraph } from '../../artifacts.ts';
import type { Variant } from '../find-variants.ts';
import type { Group } from '../group-paragraphs.ts';
import { figureKey, type Unit } from '../read-units.ts';
import { alikePairs, shingleIndex, shinglesOf } from '../shingle-index.ts';
import { type Clash, compareSentences } from './compare-sentences.ts';
import { isDetailed, type Sentence, sentencesOf } from './detailed-sentences.ts';
import { type KinDocuments, kinDocuments } from './kin-documents.ts';
import { figuresTold } from './told-there-too.ts';

const candidateShare = 0.2;
const mostValues = 2;
/** Of a passage that very many documents hold, so many are asked whether they are kin. */
const mostAsked = 6;

interface Found {
  readonly a: Sentence;
  readonly b: Sentence;
  readonly clash: Clash;
}

/** Each pair once, the earlier group first. Time grows with the number of sentences. */
export function findClashes(groups: readonly Group[], unitsOf: (paragraph: Paragraph) => Unit[]): Variant[] {
  const sentences = groups.flatMap((group) => sentencesOf(group, unitsOf)).filter(isDetailed);
  const paragraphs = paragraphsByDocument(groups);
  const kin = kinDocuments((document) => (paragraphs.get(document) ?? []).map(unitsOf));
  const toldThere = figuresTold(sentences);
  const forms = new Set<Sentence>();
  const found: Found[] = [];
  for (const [a, b] of candidatePairs(sentences)) {
    const inOne = a.group === b.group || shareDocument(a.group, b.group);
    if (!inOne && !areKin(a.group, b.group, kin)) continue;
    const clashes = compareSentences(a.units, b.units);
    if (inOne && clashes.length > 0) forms.add(a).add(b);
    if (!inOne) found.push(...clashes.map((clash) => ({ a, b, clash })));
  }
  const kept = found.filter((each) => !forms.has(each.a) && !forms.has(each.b) && !isToldThere(each, toldThere, kin));
  const values = valuesMet(kept);
  const isForm = (sentence: Sentence): boolean => (values.get(sentence)?.size ?? 0) > mostValues;
  return kept
    .filter(({ a, b }) => !isForm(a) && !isForm(b))
    .map(({ a, b, clash }) => ({ a: a.group, b: b.group, details: [clash] }));
}

/** Each once, the earlier sentence first. */
function candidatePairs(sentences: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const index = shingleIndex();
  const shingles = sentences.map(({ units }) => shinglesOf(units));
  for (const [at, each] of shingles.entries()) index.add(at, each);
  return alikePairs(index, shingles, candidateShare).flatMap(([first, second]) => {
    const [a, b] = [sentences[first], sentences[second]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function shareDocument(a: Group, b: Group): boolean {
  const [few, many] = a.documents.size <= b.documents.size ? [a.documents, b.documents] : [b.documents, a.documents];
  return [...few].some((document) => many.has(document));
}

function areKin(a: Group, b: Group, kin: KinDocuments): boolean {
  const [first, second] = [a, b].map(({ documents }) => [...documents].sort().slice(0, mostAsked));
  return (first ?? []).some((one) => (second ?? []).some((other) => kin.areKin(one, other)));
}

/** Either document has the other's detail as well, of much the same. */
function isToldThere({ a, b, clash }: Found, toldThere: ReturnType<typeof figuresTold>, kin: KinDocuments): boolean {
  const [x, y] = [a.units[clash.at[0]], b.units[clash.at[1]]];
  if (x === undefined || y === undefined) return true;
  if (clash.kind !== 'name') return toldThere(a, x, b.group.documents) || toldThere(b, y, a.group.documents);
  const has = (unit: Unit, other: Unit, documents: ReadonlySet<DocumentId>): boolean =>
    unit.words.some((word) => !other.words.includes(word) && [...documents].some((each) => kin.names(each, word)));
  return has(x, y, b.group.documents) || has(y, x, a.group.documents);
}

function valuesMet(found: readonly Found[]): ReadonlyMap<Sentence, ReadonlySet<string>> {
  const met = new Map<Sentence, Set<string>>();
  const note = (sentence: Sentence, { detail, words }: Unit): void => {
    const value = detail === null || detail.kind === 'name' ? words.join(' ') : figureKey(detail);
    met.set(sentence, (met.get(sentence) ?? new Set()).add(value));
  };
  for (const { a, b, clash } of found) {
    const [x, y] = [a.units[clash.at[0]], b.units[clash.at[1]]];
    if (y !== undefined) note(a, y);
    if (x !== undefined) note(b, x);
  }
  return met;
}

function paragraphsByDocument(groups: readonly Group[]): ReadonlyMap<DocumentId, readonly Paragraph[]> {
  const found = new Map<DocumentId, Paragraph[]>();
  for (const member of groups.flatMap(({ members }) => members)) {
    const known = found.get(member.document);
    if (known === undefined) found.set(member.document, [member]);
    else known.push(member);
  }
  return found;
}
