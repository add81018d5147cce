/**
 * Two aligned wordings → the places where one has a word and the other its opposite.
 *
 * "The gate was locked that night." / "The gate was unlocked that night." → [negation, "was locked that" / "was unlocked that"].
 */
import type { AlignedPair } from '../../model/word-alignment.ts';
import type { ContradictedDetail } from './contradictions.ts';
import type { Unit } from './read-units.ts';

/** What stands before the hyphen is never so where one of those behind it is. */
const pairs = `left-right before-after north-south east-west northern-southern eastern-western northbound-southbound
  eastbound-westbound inside-outside indoors-outdoors inner-outer upper-lower upstairs-downstairs upstream-downstream
  port-starboard front-back,rear above-below up-down ahead-behind open-closed,shut opened-closed,shut dead-alive died-survived
  more-less,fewer increased-decreased,fell rose-fell early-late earlier-later empty-full wet-dry on-off won-lost true-false
  right-wrong guilty-innocent convicted-acquitted,cleared accepted-denied,rejected,refused admitted-denied confirmed-denied
  agreed-refused,disagreed allowed-refused granted-refused approved-rejected,refused,disapproved appeared-disappeared
  connected-disconnected arrived-left,departed entered-left present-absent adequate-inadequate sufficient-insufficient
  correct-incorrect possible-impossible man-woman men-women boy-girl boys-girls son-daughter brother-sister husband-wife
  father-mother male-female`;

const opposites: ReadonlyMap<string, ReadonlySet<string>> = opposed(pairs.split(/\s+/u));

function opposed(listed: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other));
  };
  for (const [one = '', others = ''] of listed.map((pair) => pair.split('-')))
    for (const other of others.split(',')) {
      add(one, other);
      add(other, one);
    }
  return found;
}

/**
 * Only of two words that stand for each other: both have the same words right before and right behind, and one more beyond.
 * A word at the end of its wording needs two the same before it.
 */
export function oppositeConflicts(
  a: readonly Unit[],
  b: readonly Unit[],
  aligned: readonly AlignedPair[],
): ContradictedDetail[] {
  const partner = new Map(aligned);
  return a.flatMap(({ frame }, i): ContradictedDetail[] => {
    const j = partnerBeside(partner, i);
    if (j === null || !areOpposite(frame, b[j]?.frame ?? '')) return [];
    const isShared = (by: number): boolean => partner.get(i + by) === j + by;
    if ([-2, -1, 1, 2].filter(isShared).length < (i + 1 < a.length && j + 1 < b.length ? 3 : 2)) return [];
    const around = (units: readonly Unit[], at: number) => ({
      start: (units[at - 1] ?? units[at])?.start ?? 0,
      end: (units[at + 1] ?? units[at])?.end ?? 0,
    });
    return [{ kind: 'negation', a: around(a, i), b: around(b, j), at: [i, j] }];
  });
}

/** The place in the second wording that answers to one that has no partner: right behind or before its neighbour's. */
function partnerBeside(partner: ReadonlyMap<number, number>, at: number): number | null {
  if (partner.has(at)) return null;
  const before = partner.get(at - 1);
  const behind = partner.get(at + 1);
  return before === undefined ? (behind === undefined ? null : behind - 1) : before + 1;
}

function areOpposite(one: string, other: string): boolean {
  return opposites.get(one)?.has(other) === true || isUndone(one, other) || isUndone(other, one);
}

/** "locked", "unlocked". */
function isUndone(word: string, undone: string): boolean {
  return word.length > 3 && undone === `un${word}`;
}
