/**
 * A day on which a body was only found → no day that clock times are of that name none: what is told of its last hours was before.
 *
 *   "Her body was found | on 2 December 2021"            → true
 *   "He was found at his post | on 2 December 2021"      → false
 *   "Her body was found | at 6am on 2 December 2021"     → false: a clock time goes on from it
 */
import type { TimeExpression } from '../../artifacts.ts';

const found =
  /\b(?:body|bodies|remains|corpse|skeleton)\b[^.;:“”"]{0,80}\b(?:was|were|been|being) (?:\p{L}+ )?(?:found|recovered|discovered|pulled|washed (?:up|ashore))\b[^.;:“”"]{0,60}\bon (?:the (?:morning|afternoon|evening|night) of )?(?:\p{L}+day,? )?$/iu;
const finding = /\bfound (?:the|her|his|their|a) (?:body|bodies|remains)\b[^.;:“”"]{0,60}\bon (?:\p{L}+day,? )?$/iu;

/** Linear in a fixed stretch before the time. */
export function isDayFound(text: string, { type, start }: TimeExpression): boolean {
  if (type !== 'DATE') return false;
  const left = text.slice(Math.max(0, start - 220), start);
  return found.test(left) || finding.test(left);
}
