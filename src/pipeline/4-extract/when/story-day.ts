/**
 * A document's time expressions → the local day that it dates most often in full, or null.
 *
 * "on 14 November 2016" three times and "3 May 2018" once → `2016-11-14`. On a tie the one day of them on
 * which something is told to have happened, or the one told with its minute ("at 7.52am on 14 November 2016"), else null: no
 * day is the story's.
 */
import type { TimeExpression } from '../../artifacts.ts';

/** "6 February", "February 6th". */
const month = /\d(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}{2,}|\b\p{Lu}\p{L}{2,} \d{1,2}\b/u;

/**
 * Where something `happened` on a day, which outweighs this one unless another is plainly told of more, a day by its month ("6
 * February last year") counts as well as one in full. "On Tuesday" never does: reports of hearings are full of such days.
 */
export function storyDay(expressions: readonly TimeExpression[], happened: readonly string[] | null): string | null {
  const counts = new Map<string, number>();
  for (const { value, reference, type, text } of expressions) {
    if (type !== 'DATE' && type !== 'TIME') continue;
    if (reference.kind !== 'words' && !(happened !== null && reference.kind === 'publication' && month.test(text)))
      continue;
    const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] !== second?.[1]) return best?.[0] ?? null;
  const tied = [...counts].flatMap(([day, count]) => (count === best[1] ? day : []));
  const told = tied.filter((day) => happened?.includes(day) === true);
  if (told.length > 0) return onlyOne(told);
  const minutes = new Set(expressions.flatMap((one) => (one.reference.kind === 'words' ? (minuteDay(one) ?? []) : [])));
  return onlyOne(tied.filter((day) => minutes.has(day)));
}

function onlyOne(days: readonly string[]): string | null {
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** The day of a time that is told in full to the minute. */
function minuteDay({ type, value }: TimeExpression): string | null {
  return type === 'TIME' ? (/^(\d{4}-\d\d-\d\d)T\d\d:\d\d/u.exec(value)?.[1] ?? null) : null;
}
