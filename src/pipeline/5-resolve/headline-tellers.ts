/**
 * The headlines of documents → who says something in them, in the present: that was said on the day of publication.
 *
 * "Harbour inquest: widow of pilot says nobody warned him" → the pilot's widow, in that document.
 */
import type { DocumentId, PersonId } from '../../model/ids.ts';
import type { PassageMentions } from '../artifacts.ts';

const saying = /\b(?:says|tells|calls for|accuses|demands|urges|hopes|thanks|criticises|condemns|denies|admits)\b/u;
const longestHeadline = 250;

/** By document. A headline is a first line without a full stop; whoever is named right before the verb speaks. */
export function headlineTellers(mentions: readonly PassageMentions[]): ReadonlyMap<DocumentId, ReadonlySet<PersonId>> {
  const tellers = new Map<DocumentId, ReadonlySet<PersonId>>();
  for (const { passage, people } of mentions) {
    if (passage.text.length > longestHeadline || /[.!?]["”’']?\s*$/u.test(passage.text)) continue;
    const verb = saying.exec(passage.text.replace(/"[^"]*"|“[^”]*”|‘[^’]*’/gu, (quoted) => ' '.repeat(quoted.length)));
    if (verb === null) continue;
    const subjects = people.filter(({ end }) => end <= verb.index && verb.index - end < 60);
    const ids = new Set(subjects.slice(0, 1).map(({ id }) => id));
    for (const { document, line } of passage.citations) if (line === 1) tellers.set(document, ids);
  }
  return tellers;
}
