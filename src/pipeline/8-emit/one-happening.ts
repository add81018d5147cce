/**
 * The events that hold two differing details → whether they can be one happening, told otherwise.
 *
 *     “Crews came at 12.05”, 9 March, said by Ms Marsh   “Crews came at 12.15”, 9 March, nobody named   → true
 *     “Crews came at 12.05”, 9 March                     “Crews came at 12.15”, 2 June                  → false
 *
 * Two witnesses who contradict each other are no two documents that do; nor are two people, or two days.
 */
import type { EventCandidate, PassageConflict } from '../artifacts.ts';

const halfADay = 12 * 60 * 60 * 1000;

/** Events that nothing parts. Where one of the details is in no event, there is nothing to be seen but the words. */
export function isOneHappening(
  { detail, ofSamePeople }: PassageConflict,
  here: readonly EventCandidate[],
  there: readonly EventCandidate[],
): boolean {
  if (here.length === 0 || there.length === 0) return ofSamePeople !== true;
  return here.some((a) =>
    there.some((b) => {
      if (ofSamePeople === true && !meet(peopleOf(a), peopleOf(b))) return false;
      if (detail === 'name') return timesMeet(a, b);
      if (parted(a.told?.by ?? [], b.told?.by ?? []) || parted(othersIn(a), othersIn(b))) return false;
      return detail === 'date' || timesMeet(a, b);
    }),
  );
}

/** Their times meet, or lie no more than half a day apart. */
function timesMeet({ when: a }: EventCandidate, { when: b }: EventCandidate): boolean {
  const [from, to] = [Date.parse(a.earliest ?? ''), Date.parse(a.latest ?? '')];
  const [since, until] = [Date.parse(b.earliest ?? ''), Date.parse(b.latest ?? '')];
  return !(since - to > halfADay || from - until > halfADay);
}

function peopleOf({ people, told }: EventCandidate): string[] {
  return [...people.map(({ id }) => id), ...(told?.by ?? [])];
}

/** Whoever it is about, those who told of it left out. */
function othersIn({ people, told }: EventCandidate): string[] {
  const tellers: readonly string[] = told?.by ?? [];
  return people.map(({ id }) => id).filter((id: string) => !tellers.includes(id));
}

/** Each names somebody, and none of them is the same. */
function parted(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}
