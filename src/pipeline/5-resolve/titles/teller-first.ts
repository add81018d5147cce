/**
 * A sentence and who tells it → what they said, with their name first.
 *
 * "The sisters' father, David Hale, said that Ruth had moved" → "David Hale said that Ruth had moved", not "The sisters' father
 * said …"; "At the inquiry in 1971 the engineer, Sir Walter Crane, said that it was blocked" → "Sir Walter said that it was blocked".
 */
import type { Person } from '../../../model/entities.ts';
import { hasVerb } from './clauses.ts';
import type { TitleSource } from './form-title.ts';
import { shortName } from './told-text.ts';

const subject =
  /^((?:The|An?|His|Her|Their|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?['’]s|\p{Lu}\p{L}+s['’]) (?:[\p{L}’'-]+ ){1,6}?)(?=(?:also |later |then )?(?:said|told|added|described|recalled|explained|asked|agreed|accepted|denied|remembered|thanked)\b)/u;
/** By whose relative or servant somebody is a title says little; "the chairman" says who. */
const owned = /^(?:His|Her|Their)\b|['’]s |s['’] /u;
const told =
  /^(?:,[^;:“”"]{2,90}?,|,)? (?:(?:also|later|then) )?(?:said|told (?:the|an?) \p{L}+|recalled|explained|accepted|claimed|insisted|admitted)(?: in (?:evidence|a statement))? (?:that )?([^“”"]{8,}?)[.\s]*$/u;

/** The clause as it is where its subject is not what the exact words call the teller. */
export function byName(clause: string, exact: string, teller: Person): string {
  const who = subject.exec(clause)?.[1]?.trim();
  if (who === undefined || !owned.test(who)) return clause;
  const names = [teller.name, ...teller.aliases];
  const called = names.some((name) => exact.replaceAll("'", '’').includes(`${who.replaceAll("'", '’')}, ${name}`));
  return called ? shortName(teller) + clause.slice(who.length) : clause;
}

/** "Ms Bell said that the guard would have cost £340"; empty where the words do not run so. */
export function reportedBy({ mentions, span }: TitleSource, teller: Person | null): readonly string[] {
  if (teller === null) return [];
  const { text } = mentions.passage;
  const own = mentions.people.find(
    ({ id, by, start, end }) =>
      id === teller.id && by === 'name' && start >= span.start && told.test(text.slice(end, span.end)),
  );
  const said = own === undefined ? undefined : told.exec(text.slice(own.end, span.end))?.[1];
  return said === undefined || !hasVerb(said) ? [] : [`${shortName(teller)} said that ${said}`];
}
