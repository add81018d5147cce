/**
 * Two times for the same event → how the first stands to the second.
 *
 * 22 March beside 14.56 on 22 March → `wider`; 2015 beside 2018 → `other`; unknown beside anything → `nothing`.
 */
import { instantOf } from './calendar.ts';
import type { When } from './time.ts';

export const comparisons = ['same', 'wider', 'narrower', 'other', 'nothing'] as const;
export type Comparison = (typeof comparisons)[number];
type Ends = Pick<When, 'earliest' | 'latest'>;

/** An open end reaches farther than any date; two open ends are the same. */
export function compareWhens(found: Ends, known: Ends): Comparison {
  if (found.earliest === null && found.latest === null) return 'nothing';
  const [from, to] = [startOf(found), endOf(found)];
  const [since, until] = [startOf(known), endOf(known)];
  if (from === since && to === until) return 'same';
  if (from <= since && to >= until) return 'wider';
  return from >= since && to <= until ? 'narrower' : 'other';
}

/** They share no moment. */
export function areApart(a: Ends, b: Ends): boolean {
  return endOf(a) < startOf(b) || endOf(b) < startOf(a);
}

function startOf({ earliest }: Ends): number {
  return earliest === null ? Number.NEGATIVE_INFINITY : instantOf(earliest);
}

function endOf({ latest }: Ends): number {
  return latest === null ? Number.POSITIVE_INFINITY : instantOf(latest);
}
