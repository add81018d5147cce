/**
 * A day in the words that say what a hearing is about → whether it is of that, and none on which the hearing did anything.
 *
 *   "The inquest into the stabbing of Owen Tarrow | on 4 March 2015 | heard from two people" → true
 *   "The inquest into the stabbing of Owen Tarrow opened | on 4 March 2015"                  → false
 */
const matter =
  /\b(?:[Ii]nquests?|[Ii]nquiry|[Ii]nquiries|[Tt]rial|[Hh]earing|[Ii]nvestigation) (?:of (?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:and (?:\p{Lu}[\p{L}’'-]+ ){1,4})?)?(?:into|over|about) (?:the|an?|his|her|their) ([^;:“”"]{2,140})$/u;
const inFull = /^(?:on |of |in )?[^,;:]{0,40}\d{4}$/u;
/** A verb that the hearing, or whoever is at it, may be doing. */
const doing =
  /\b(?:\p{Ll}{3,}ed|was|were|is|are|will|would|had|has|have|sat|sits|met|heard|hears|told|began|begins|opens|resumes|continues|starts|ends|due|held|took|gave|found|said|says|that)\b/u;

/** `left` are the words before the day, within its sentence. */
export function isOfMatter(left: string, words: string): boolean {
  const of = inFull.test(words) ? matter.exec(left)?.[1] : undefined;
  return of !== undefined && !doing.test(of);
}
