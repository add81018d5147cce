/**
 * A clause whose subject is said again by a name that its title leaves out → the clause with the name for its subject.
 *
 * "One of them, the owner's son Ola Vik, was in Oslo" → "Ola Vik was in Oslo", not "One of them was in Oslo"; of a longer subject,
 * "The surveyor who had renewed her certificate", the name is what there is room for.
 */
import type { PassageMentions, Span } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import { hasVerb } from './clauses.ts';
import { openingMarks, shortName } from './told-text.ts';

/** What stands before the name: the subject, a comma, and perhaps what he or she is. */
const subjectBefore =
  /(?:^|[,.;:] )([^,;:“”"]{3,90}), (?:(?:the|an?|his|her|their) [\p{L}’' -]{2,50}(?<! (?:of|for|at|by|from|with|to|in)) |(?!.*\b(?:including|among|such|like|led|headed|by|with|and|or|not|then|now|later|than|as|for|of|from|called|named)\b)\p{Ll}[\p{Ll} -]{2,30} )?$/u;
const closes =
  /^(?:, (?:aged )?\d{1,3}| (?:[QK]C|MP))*, (?=\p{Ll})(?!(?:who|whose|whom|which|and|or|but|with|of|in|at|on|an?|the|his|her|their|from|for|by|then|now|both)\b)/u;
/** Of more than the one who is named. */
const several =
  / and |^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+|Several|Some|Many|Both|All)\b(?! of (?:whom|which))/u;
/** A subject that says nothing without the sentence before. */
const open = /^(?:one|another|the (?:other|first|second|third|last))(?: of (?:them|these|those))?$/iu;

export interface Apposed {
  readonly clause: string;
  /** It should be said so though there be room for the other. */
  readonly better: boolean;
}

/** `mentions` are those within the span. Null where no name stands so, or it is one that titles do not have. */
export function byApposed(
  clause: string,
  { passage, people }: PassageMentions,
  span: Span,
  setting: Setting,
): Apposed | null {
  const from = span.start + openingMarks(passage.text.slice(span.start, span.end));
  for (const { by, id, start, end } of people) {
    if (by !== 'name' || start < from || end > span.end) continue;
    const lead = passage.text.slice(Math.max(from, start - longestLead), start);
    const subject = subjectBefore.exec(lead)?.[1]?.replace(/^(?:I|We) (?:was|were) told by /u, '');
    const person = setting.personOf(id);
    if (subject === undefined || person === null || person.part === 'attacker') continue;
    if (several.test(subject) || hasVerb(subject.replace(/ who .*$/u, ''))) continue;
    if (!closes.test(passage.text.slice(end, Math.min(span.end, end + 24))) || !opensWith(clause, subject)) continue;
    const rest = clause.slice(subject.length);
    const name = passage.text.slice(start, end);
    const behind = rest.startsWith(',') ? rest.slice(rest.indexOf(name) + name.length).replace(closes, ' ') : rest;
    return { clause: shortName(person) + behind, better: open.test(subject) };
  }
  return null;
}

function opensWith(clause: string, subject: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");
  return plain(clause).startsWith(plain(subject)) && /^,? /u.test(clause.slice(subject.length));
}
const longestLead = 160;
