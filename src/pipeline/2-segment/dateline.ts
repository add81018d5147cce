/**
 * A paragraph's words → where they begin behind an agency's dateline: the place of the report, the day, the agency, a dash.
 *
 *     "LONDON (AFP) - Two people were hurt."              → 15
 *     "MANCHESTER, England, Dec. 4 (Reuters) — The …"     → 41
 *     "BBC – the corporation – said …", "The ferry sank"  → 0
 *
 * Where it was written says nothing of where what it tells took place, so it is part of no sentence.
 */
const place = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const region = '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)?';
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?';
const day = `(?:, (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?,?)?`;
const agency = '(?: ?\\((?:\\p{Lu}[\\p{L}.]*[ /]?){1,4}\\))';
const ofAgency = new RegExp(`^(?:${place}${region}${day}${agency}|\\([A-Z]{2,7}\\))`, 'u');
/** Only at a document's head: further down words in capitals before a dash may be who speaks. */
const bare = new RegExp(`^${place}${region}${day}`, 'u');
const dash = /^(?:: | ?(?:--?|–|—) ?)(?=["“‘'(]?[\p{Lu}\d])/u;

/** 0 where the paragraph has none; `index` is which of its document's it is, from 0. */
export function datelineEnd(words: string, index: number): number {
  const opening = words.slice(0, longest);
  const found = (ofAgency.exec(opening) ?? (index < head ? bare.exec(opening) : null))?.[0];
  if (found === undefined) return 0;
  const mark = dash.exec(words.slice(found.length, found.length + 8))?.[0];
  if (mark === undefined || (mark.startsWith(':') && !found.endsWith(')'))) return 0;
  return found.length + mark.length;
}

const longest = 90;
const head = 3;
