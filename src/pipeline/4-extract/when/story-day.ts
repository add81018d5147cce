/**
 * A document's time expressions → the local day that it dates most often in full, or null.
 *
 * "on 14 November 2016" three times and "3 May 2018" once → `2016-11-14`. On a tie, null: no day is the story's.
 */
import type { TimeExpression } from '../../artifacts.ts';

export function storyDay(expressions: readonly TimeExpression[]): string | null {
  const counts = new Map<string, number>();
  for (const { value, reference, type } of expressions) {
    if (reference.kind !== 'words' || (type !== 'DATE' && type !== 'TIME')) continue;
    const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}
