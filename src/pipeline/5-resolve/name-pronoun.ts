/**
 * A clause that opens with "he" or "she" → the same with the person's name, where it is plain whose.
 *
 * "He fell unconscious", where "He" is PC Palmer → "PC Palmer fell unconscious"; "Tests found he was well" → "Tests found Mr
 * Lee was well". Where two people are "he" in the words the clause stays as it is.
 */
import type { Person } from '../../model/entities.ts';
import type { PassageMentions, Span } from '../artifacts.ts';
import { hasVerb } from './clauses.ts';
import { isSpeaking } from './report-form.ts';
import type { Setting } from './setting.ts';
import { shortName } from './told-text.ts';

/** A time may stand before it: "At 2.30pm she received". */
const opening = /^((?:At|On|In|By|From|During|After|Before) [^,“"]{2,40}?,? )?(he|she)\b(?!['’])/iu;
/** A test or body tells, and then it is not the teller who is meant. */
const inner = /^((?:The |An? )?(?:\p{L}+ ){1,4}(?:found|showed|heard)(?: that)? )(he|she)\b(?!['’])/u;

/** `mentions` are those within the span. */
export function namePronoun(
  clause: string,
  mentions: PassageMentions,
  span: Span,
  teller: Person | null,
  setting: Setting,
): string {
  const opened = opening.exec(clause);
  const subject = opened !== null && hasVerb(opened[1] ?? '') ? null : opened;
  const match = subject ?? inner.exec(clause);
  const pronoun = match?.[2]?.toLowerCase();
  if (match === null || pronoun === undefined) return clause;
  const ids = new Set(
    mentions.people
      .filter(({ by, start, end }) => by === 'reference' && isWord(mentions, { start, end }, pronoun))
      .filter(({ start }) => start >= span.start && start < span.end)
      .map(({ id }) => id),
  );
  const [id, ...others] = ids;
  const speaks = subject !== null && isSpeaking(clause.slice(match[0].length));
  const person = id === undefined ? (speaks ? teller : null) : others.length > 0 ? null : setting.personOf(id);
  if (person === null || (subject === null && person.id === teller?.id)) return clause;
  const name = shortName(person);
  const before = match[1] ?? '';
  return `${before}${before === '' ? name : name.replace(/^The /u, 'the ')}${clause.slice(match[0].length)}`;
}

function isWord({ passage }: PassageMentions, { start, end }: Span, word: string): boolean {
  return passage.text.slice(start, end).toLowerCase() === word;
}
