/**
 * The words between two names → whether the two stand in one list.
 *
 * ", 54, retired window cleaner " and " and the arcade's caretaker, " do; ", who was with " and " told " do not.
 */
const separator =
  /^(?:,? (?:aged )?\d{1,3}(?: and \d{1,3})?|,? \(\d{1,3}\))?(?:,|;|,? and|; and|,? and (?:his|her|the)|,? as well as)?(?: (?:his|her|their|the|an?))? ?((?:[\p{L}’'-]+,? ){0,7})$/u;
const verbs =
  /\b(?:said|told|was|were|is|are|had|has|who|whose|that|by|with|from|while|when|after|before|because|then|at|near|to|saw|heard|met|for|against|but|in|on|asked|killed|called|not|representing)\b/u;

/** In a list with semicolons something may be said of each: "Chen Xiaoming, who was a student; Fatoumata Diallo"; before "and" as well. */
const said =
  /^(?:, \d{1,3})?, (?:(?:who|whose|an?|the|of|from|and (?:his|her)) [^.;:“”"]{2,60}(?=;)|(?:(?:an?|the) (?:[\p{L}’'-]+ ){1,4})?(?:who|whose) [^,.;:“”"]{2,90}(?=, and ))/u;

/** "Ada Lind, 41, both from Holm, and Ivo Kern", "Ada Lind, 45, of Holm, Ivo Kern": where those before come from. */
const home =
  /^(,? (?:aged )?\d{1,3})?, (?:all|both|each) (?:from|of) \p{Lu}[^,.;]{2,40}(?=, and )|^(,? (?:aged )?\d{1,3}), (?:from|of) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=, $| and $|, and $)/u;

/** "and 21-year-old | Ivo Kern". */
const yearsOld = /(?<= )\d{1,3}-(?:year|month)-old $/u;

/** ", 24, stabbed | Ivo Kern": what the one did to the other. */
const didTo =
  /(?:^|[ ,])(?:\p{L}{2,}ed|shot|hit|struck|beat|drove|knew|left|took|gave|rang|sent|found|wrote|led|fought|bought|taught|paid|held|caught|threw|overtook|ran over|let|hid|fed|chose|drew|slew|slain|bit|cut|held down|set upon|set on) (?:(?:his|her|their|the|an?) (?:\p{Ll}+ ){1,3})?$/u;

/** Expects the text between the end of one name and the beginning of the next. */
export function isListed(between: string): boolean {
  if (between.length > 150) return false;
  const words = separator.exec(between.replace(home, '$1$2').replace(said, '').replace(yearsOld, ''))?.[1];
  return words !== undefined && /[,;\d]|\band\b/u.test(between) && !verbs.test(words) && !didTo.test(between);
}
