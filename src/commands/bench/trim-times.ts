/**
 * White space and marks at the ends of a time are nobody's merit and nobody's fault → the times without them.
 *
 *   "Monday," → "Monday"      "'80s" and "Nov." keep theirs
 */
import type { ScoredTime } from '../score-times.ts';

const edge = /[\s.,;:!?"“”‘’'()[\]\-–—]/;
const abbreviation = /(?:[ap]\.?\s?m|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)$/;

/** In order of their beginnings; what is nothing but marks is left out. */
export function trimTimes(text: string, times: readonly ScoredTime[]): readonly ScoredTime[] {
  return times
    .map((time) => trimmed(text, time))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

function trimmed(text: string, { start, end, type, value }: ScoredTime): ScoredTime {
  let [from, to] = [start, end];
  const isEdge = (at: number): boolean => edge.test(text.charAt(at));
  while (from < to && isEdge(from) && !(/['’]/.test(text.charAt(from)) && /\d/.test(text.charAt(from + 1)))) from += 1;
  while (to > from && isEdge(to - 1) && !(text.charAt(to - 1) === '.' && abbreviation.test(text.slice(from, to - 1))))
    to -= 1;
  return { start: from, end: to, type, value };
}
