/**
 * A clause cut from a sentence, and what was cut → whether what it begins to tell is still to come.
 *
 *     "The train, the 05.52 from Hale, which carried 84 people" | ", left the rails"       → yes: of the train nothing is told
 *     "The wall gave way and the water" | ", carrying trees, came down"                    → yes: nor of the water
 *     "Three people died: Nora Pym, 83, her husband" | ", Walter Pym"                      → yes: the list has only begun
 *     "Paramedics arrived at 12.06am" | ", by which time, the jury heard, it was over"     → no
 */
import { hasVerb } from './clauses.ts';

/** Whose words follow: "Ms Crane said the defendant", "The inquiry found that the foreman". */
const teller =
  /^[^,;:“”"]{2,60}? (?:said|found|heard|accepted|concluded|submitted|argued|told (?:the|an?) \p{L}+) (?:that )?(?=the |an? |his |her |their |its |\p{Lu})/u;
const relative = /^(?:who|which|whose|whom|where)\b/u;
const age = /^(?:aged )?\d{1,3}$/u;
const name = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;
const noun = /^(?:the|an?|his|her|their|its|of|for|then|now|formerly|\d)\b/u;
const participle = /^\p{Ll}{3,}(?:ed|ing)$/u;
/** "…, by which time, the jury heard": what was so by then. */
const whichTime = /\bwhich(?: time| point| stage)?, [^,]{2,40} (?:heard|said|told)$/u;
const nextSubject = /\band (?:the|an?|his|her|their|its) (?:\p{Ll}+ ){0,2}\p{Ll}+$/u;
const aboutSubject = /^, (?:\p{Ll}+ing|who|which|whose)\b/u;
const list = /: ([^:]*)$/u;

/** `rest` begins where `kept` ends. Linear in the length of both. */
export function isHalfTold(kept: string, rest: string): boolean {
  const clause = kept.replace(/[,\s]+$/u, '');
  const listed = list.exec(clause)?.[1];
  if (listed !== undefined && !hasVerb(listed) && /^(?:,| and\b)/u.test(rest)) return true;
  if (whichTime.test(clause) || (nextSubject.test(clause) && aboutSubject.test(rest))) return true;
  return isSubjectAlone(clause) || isSubjectAlone(clause.replace(teller, ''));
}

/** Who or what, with all that stands beside it between commas, and no verb of its own. */
function isSubjectAlone(clause: string): boolean {
  const [subject = '', ...beside] = clause.split(', ');
  return beside.length > 0 && !hasVerb(subject) && beside.every(isBeside);
}

function isBeside(part: string): boolean {
  if (relative.test(part) || age.test(part) || name.test(part) || participle.test(part)) return true;
  return noun.test(part) && !hasVerb(part);
}
