/**
 * A time between what stands left and right of it → whether it is of something that the sentence only mentions, and not of
 * what its own verb tells.
 *
 *   "A licence granted | in 1953 | was the subject of an order"       → true: of the granting
 *   "Under an agreement signed | in 1968 | the water was sold"        → true
 *   "It was the worst flood | since 1953"                             → true
 *   "The path opened | in 1952 | and was closed", "The boat capsized | in 1951 | loaded with coal" → false
 */
import type { When } from '../../../model/time.ts';
import type { PassageMentions, Span } from '../../artifacts.ts';

const irregular =
  'built|made|bought|brought|sold|sent|given|taken|drawn|written|found|laid|left|lost|held|kept|paid|put|set|hit|shot|sunk|struck|stolen|torn|told|thrown|worn|won|begun|cut|dug|known|led|read|seen|shown|spent|torn|hidden|driven|hung|lent|let|met|born';
const participle = `(?:(?!need|indeed|speed|seed|breed|hundred|naked)\\p{Ll}{2,}ed|${irregular})`;
const auxiliary =
  '(?:was|were|is|are|been|being|be|had|has|have|did|does|do|would|could|will|should|may|might|must|can|not|never|he|she|they|it|we|I|you|who|which|that|and|but|or|when|while|after|before)';
/** Whatever bears a name, with nothing done yet: no auxiliary, no clause of its own. */
const noun = `(?:(?!${auxiliary}\\b)[^\\s,;:.“”"]+ ){1,8}?`;
const rest = '(?: (?:by|to|for|from|at|on|in|out|up|down|into|off|over|as) (?:[^\\s,;:.“”"]+ ?){0,5})?';
const described = new RegExp(
  `^["“]?(?:(?:On|In|At|From) )?(?:The|An?|This|That|These|Those|His|Her|Their|Its|One|Two|Three|Some|Several|Many|No|\\p{Lu}\\p{Ll}+) ${noun}(?:(?:(?:that|which|who) (?:was|were|had been) )?${participle})${rest} $`,
  'u',
);
/** A second time, which is the main verb’s. */
const another =
  /\b(?:(?:1[5-9]|20)\d\d|winter|spring|summer|autumn|later|following|next|(?:January|February|March|April|June|July|August|September|October|November|December)|\p{Lu}\p{L}+day|\d{1,2}[.:]\d\d)\b/u;
/** "The wells which she sank |"; without a second time it is of the main verb as well. */
const relative = new RegExp(
  `^["“]?(?:The|An?|This|That|Those|His|Her|Their|Its|Two|Three|Some|\\p{Lu}\\p{Ll}+) ${noun}(?:that|which|who|whom) (?:[^\\s,;:.“”"]+ ){1,6}$`,
  'u',
);
const under = new RegExp(
  `^(?:Under|By|With|Through|Despite|Following|In|At|On|From) (?:the|an?|its|his|her|their|two|three) ${noun}${participle}${rest} $`,
  'u',
);
/** The main verb: right behind it, or behind what belongs to the time's own. */
const verb =
  /^(?: (?:by|at|in|to|for|from) (?:[^\s,;:.“”"]+ ){1,6}?| )(?:\p{Ll}+ly |also |then |never |later )?(?:was|were|is|are|had|has|have|did|would|could|will|broke|became|came|fell|gave|went|took|ran|began|sank|rose|blew|grew|drew|flew|threw|hit|led|left|lost|met|won|lay|stood|made|found|held|kept|burst|got|said|showed|(?!aged\b)\p{Ll}{2,}ed(?! (?:with|by|as|to|from)\b| in (?!\d{4}\b|\p{Lu})))\b/u;
const clause = /^,? (?:the|an?|his|her|their|its|he|she|they|it|\p{Lu}\p{Ll}+) [^,;:.]{0,60}?\p{L}/u;
const best =
  /\b(?:the|its|his|her|their) (?:\p{L}+ )?(?:(?!(?:inqu|arr|requ|for|prot|gu|pri|inter|harv|cont|conqu)est\b|(?:w|t|ch|n|r|qu)est\b)\p{L}+est|first|worst|best|only|last|most|least)\b[^.;:]{0,60}$|\bnothing like (?:it|this|that)\b[^.;:]{0,60}$/u;

/** `left` begins with the event's words and ends before the time's small word, `right` follows the time. */
export function isOfSomethingNamed(left: string, words: string, right: string): boolean {
  if (/^since /iu.test(words)) return best.test(left.slice(-longest));
  if (left.length > longest) return false;
  return (
    (described.test(left) && verb.test(right)) ||
    (relative.test(left) && verb.test(right) && another.test(right)) ||
    (under.test(left) && clause.test(right))
  );
}
const longest = 120;

/** "The gate installed in 2001 was never locked": from 2001 on. Null where the words name no such thing with a time. */
export function sinceNamed({ passage: { text }, times }: PassageMentions, source: Span): When | null {
  for (const { phrase, when, saying } of times) {
    const words = text.slice(phrase.start, phrase.end);
    if (saying === true || when.earliest === null || !/^(?:in|on) /iu.test(words)) continue;
    if (!isOfSomethingNamed(text.slice(source.start, phrase.start), words, text.slice(phrase.end, source.end)))
      continue;
    const because = `What it tells of is of then (“${words}”): it was so or was done from then on.`;
    return { earliest: when.earliest, latest: null, precision: 'range', basis: 'bounded', phrase: null, because };
  }
  return null;
}
