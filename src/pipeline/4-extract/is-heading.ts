/**
 * A line → whether its capitals are a heading's and show nothing.
 *
 * "INSPECTOR'S REPORT ON THE GRANARY SITE" and "The Loss of the Morning Lark" → headings; "Dr Hudson Left" is too short
 * to tell.
 */
import { isCapitalised, type Word } from './read-words.ts';

const small = /^(?:a|an|the|of|and|for|in|on|at|to|by|from|with|or|as|into|over|is|are|was|were|be|that|his|her|its)$/u;

const byline =
  /^(?:By|Words by|Reporting by|Edited by|Photo(?:graph)?s?(?: by)?:?|Pictures?(?: by)?:?|Image:?) \p{Lu}/u;

/** Lines that end like a sentence are none; who wrote or drew something is no part of it. */
export function isHeading(text: string, words: readonly Word[]): boolean {
  if (words.length > 24 || /[.!?;,”"]\s*$/u.test(text)) return false;
  if (byline.test(text) && words.length < 14) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  if (words.length > 1 && capitals.length > 0.8 * letters.length) return true;
  const long = words.filter((word) => !small.test(word.lower));
  return long.length > 2 && long.every(isCapitalised) && words.length > 3;
}
