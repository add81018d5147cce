/**
 * A passage that only says when something was written, signed or heard → whether it is one. Such a day is no day on which
 * what is told happened.
 *
 *   "Issued on 4 May 2021", "Statement of Owen Tarr, dated 4 May 2021", "Hearing of 4 May 2021, Ellary" → true
 *   "The boat sank on 4 May 2021." → false, and so is a date alone: what stands under it may be of that day
 */
const longest = 160;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const date = new RegExp(
  `(?:\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?: day of)? ${month}\\.?,? \\d{4}|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\b\\d{4}-\\d\\d-\\d\\d)`,
  'u',
);
const telling =
  /\b(?:statement|transcript|deposition|minutes|hearing|evidence|inquests?|inquiry|tribunal|court|day \d+|dated?|signed|signature|issued|published|printed|updated|sworn|affirmed|read (?:to|at|into)|taken|heard|sitting|made)\b/iu;
const done = /\b(?:was|were|had|has|have|is|are|did)\b/iu;
const link = /^(?:on|this|the|at|in|of|by|and|for|de|van|von|day|am|pm|\p{Lu}\S*|\d\S*|[^\p{L}\d]+)$/u;

/** Linear in its length, which is short or the answer is no. */
export function datesTelling(text: string): boolean {
  const line = text.trim();
  if (line.length > longest || !date.test(line)) return false;
  const rest = line.replace(date, ' ').trim();
  if (rest === '') return false;
  if (/[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(rest) || done.test(rest)) return false;
  if (telling.test(rest)) return !/[.!?]$/u.test(line) || /^(?:dated?|signed|issued|published|sworn)\b/iu.test(line);
  return rest.split(/\s+/u).every((word) => link.test(word));
}
