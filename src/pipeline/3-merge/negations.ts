/**
 * Two aligned wordings → the places where one says "not" and the other does not.
 *
 * "She was not told." / "She was told." → [negation, "was not told" / "was told"].
 */
import type { AlignedPair } from '../../model/word-alignment.ts';
import type { ContradictedDetail } from './contradictions.ts';
import type { Unit } from './read-units.ts';

const negative: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'none',
  'nothing',
  'neither',
  'without',
]);

/** Words further away from what both say belong to something that only the one tells. */
const near = 3;

/** Each with the aligned words around it. None where both say "no" equally often: it was said in other words. */
export function negationConflicts(
  a: readonly Unit[],
  b: readonly Unit[],
  pairs: readonly AlignedPair[],
): ContradictedDetail[] {
  const [inA, inB] = [negativesIn(a), negativesIn(b)];
  if (inA.length === inB.length) return [];
  const [more, side] = inA.length > inB.length ? [inA, 0 as const] : [inB, 1 as const];
  const aligned = new Set(pairs.map((pair) => pair[side]));
  return more
    .filter((at) => !aligned.has(at))
    .slice(0, Math.abs(inA.length - inB.length))
    .flatMap((at): ContradictedDetail[] => {
      const before = pairs.findLast((pair) => pair[side] < at);
      const behind = pairs.find((pair) => pair[side] > at);
      if (at - (before?.[side] ?? -1) > near || (behind?.[side] ?? at) - at > near) return [];
      const [x, y] = [before ?? behind, behind ?? before];
      const [fromA, fromB] = [a[x?.[0] ?? -1], b[x?.[1] ?? -1]];
      const [toA, toB] = [a[y?.[0] ?? -1], b[y?.[1] ?? -1]];
      if (x === undefined || !fromA || !fromB || !toA || !toB) return [];
      return [
        { kind: 'negation', a: { start: fromA.start, end: toA.end }, b: { start: fromB.start, end: toB.end }, at: x },
      ];
    });
}

function negativesIn(units: readonly Unit[]): number[] {
  return units.flatMap(({ frame }, at) => (negative.has(frame) ? [at] : []));
}
