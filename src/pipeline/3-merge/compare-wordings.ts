/**
 * Two paragraphs of different documents → whether they are wordings of one passage.
 *
 *   same      only the words differ: "He ran to the gate at 2.56pm" / "He went to the gate at 14.56"
 *   variant   all agrees but a detail or two, which contradict: "about 20 patients" / "at least 30 patients"
 *   alike     all agrees but for a detail that tells two things apart: "Witness A said" / "Witness B said"
 *   unlike    the rest
 *
 * Where the line runs. A detail is a name, a number, a clock time or a date. What only one wording has contradicts
 * nothing ("at 14.56" left out), so those are wordings of one passage, and the difference is shown. As soon as each has
 * a detail of its own that the other lacks, and they do not agree, the two never are one passage: to merge them would
 * be to choose. If the details say the same of one thing differently (how many, when, on what day, at what place), and
 * the paragraphs are long and otherwise agree, they are variants, and become a discrepancy. If the detail says which
 * thing is spoken of (who speaks, "room 12", "the 9.15 train"), they are two statements, and nothing is said of them.
 * A "not" that only one has, and a word for which the other has its opposite, do not part them, but are contradictions that
 * must be shown.
 */
import { type AlignedPair, alignWords } from '../../model/word-alignment.ts';
import type { Work } from '../work.ts';
import { type ContradictedDetail, contradictions } from './contradictions.ts';
import { identifies } from './identifies.ts';
import { negationConflicts } from './negations.ts';
import { oppositeConflicts } from './opposites.ts';
import type { Unit } from './read-units.ts';

export interface Comparison {
  readonly verdict: 'same' | 'variant' | 'alike' | 'unlike';
  /** The share of words in common, of 0 to 1. */
  readonly score: number;
  readonly conflicts: readonly ContradictedDetail[];
  /** Details that only the second has. */
  readonly added: readonly Unit[];
}

const unlike: Comparison = { verdict: 'unlike', score: 0, conflicts: [], added: [] };
/** Shorter paragraphs must agree in more. */
const shareNeeded = (length: number): number => (length < 6 ? 1 : length < 12 ? 0.75 : 0.58);
/** Two statements of one form: what all but the details must have in common. */
const formShare = 0.8;
const leastPlainWords = 8;

/** The comparison of the two, remembered. */
export function compared(a: readonly Unit[], b: readonly Unit[], work: Work): Comparison {
  return work.recallPair('compared', a, b, () => compareWordings(a, b));
}

/** The same whichever comes first, but for the order of what it gives. */
export function compareWordings(a: readonly Unit[], b: readonly Unit[]): Comparison {
  if (haveTooLittleInCommon(a, b)) return unlike;
  const pairs = alignWords(
    a.map(({ frame }) => frame),
    b.map(({ frame }) => frame),
  );
  const found = contradictions(a, b, pairs);
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return unlike;
  const shared = pairs.length;
  const form = shared / longer;
  const score = (2 * (shared - found.mismatched)) / (a.length + b.length);
  if (found.conflicts.length === 0 && !found.unsure) {
    if (score < shareNeeded(Math.min(a.length, b.length))) return form >= formShare ? { ...unlike, score } : unlike;
    return { verdict: 'same', score, conflicts: denials(a, b, pairs), added: found.added };
  }
  if (form < formShare) return unlike;
  const verdict = !found.unsure && isVariant(a, b, pairs, found.conflicts) ? 'variant' : 'alike';
  return { verdict, score: form, conflicts: verdict === 'variant' ? found.conflicts : [], added: [] };
}

/** What the one says was so and the other was not, in order. */
function denials(a: readonly Unit[], b: readonly Unit[], pairs: readonly AlignedPair[]): ContradictedDetail[] {
  const found = [...negationConflicts(a, b, pairs), ...oppositeConflicts(a, b, pairs)];
  return found.sort((one, other) => one.a.start - other.a.start);
}

/** Not even the words that both have, whatever their order, would make them alike: that is seen without aligning them. */
function haveTooLittleInCommon(a: readonly Unit[], b: readonly Unit[]): boolean {
  const left = new Map<string, number>();
  for (const { frame } of a) left.set(frame, (left.get(frame) ?? 0) + 1);
  let shared = 0;
  for (const { frame } of b) {
    const count = left.get(frame) ?? 0;
    if (count > 0) shared += 1;
    left.set(frame, count - 1);
  }
  return (
    shared / Math.max(a.length, b.length) < formShare &&
    (2 * shared) / (a.length + b.length) < shareNeeded(Math.min(a.length, b.length))
  );
}

/** One contradiction in a paragraph of some length, two in a long one; each of a kind that can be a mistake of either. */
function isVariant(
  a: readonly Unit[],
  b: readonly Unit[],
  pairs: readonly AlignedPair[],
  conflicts: readonly ContradictedDetail[],
): boolean {
  const plain = pairs.filter(([i]) => a[i]?.detail === null).length;
  if (plain < leastPlainWords || conflicts.length > (plain < 20 ? 1 : 2)) return false;
  return conflicts.every(({ at: [i, j] }) => !identifies(a, i) && !identifies(b, j));
}
