/**
 * The roster → where a passage names its people.
 *
 * "PC Palmer's widow said" with the widow's alias "PC Palmer's widow" → her, over all three words, and Keith Palmer over
 * the first two. A form that may belong to two people ("Palmer") is handed back as unclear.
 */

import type { Person } from '../../../model/entities.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import { type PhraseMatch, type PhraseMatcher, phraseMatcher } from '../phrase-matcher.ts';
import type { Word } from '../read-words.ts';
import { formsOf } from './parse-name.ts';

export interface NamedPeople {
  readonly mentions: readonly EntityMention<PersonId>[];
  readonly unclear: readonly Span[];
}
interface Form {
  readonly id: PersonId;
  /** The casebook or the text itself gives this form; otherwise it was derived from the name. */
  readonly listed: boolean;
}
export type PersonMatcher = PhraseMatcher<Form>;

export function personMatcher(people: readonly Person[]): PersonMatcher {
  return phraseMatcher(
    people.flatMap(({ id, name, aliases }) => [
      ...[name, ...aliases].map((text) => ({ text, id: { id, listed: true } })),
      ...[name, ...aliases].flatMap(formsOf).map((text) => ({ text, id: { id, listed: false } })),
    ]),
  );
}

/** A name introduced as somebody else's ("a person called Khalid Masood") is unclear where it is already someone's. */
export function findNamedPeople(text: string, words: readonly Word[], matcher: PersonMatcher): NamedPeople {
  const mentions: EntityMention<PersonId>[] = [];
  const unclear: Span[] = [];
  for (const match of matcher.find(words)) {
    const ids = plainest(match);
    const [id] = ids;
    if (id === undefined) continue;
    if (ids.length > 1 || introducesAnother(text, match)) unclear.push({ start: match.start, end: match.end });
    else mentions.push(...ownerOf(words, match, matcher), { start: match.start, end: match.end, id, by: 'name' });
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), unclear };
}

function plainest(match: PhraseMatch<Form>): readonly PersonId[] {
  const listed = match.ids.filter((form) => form.listed);
  return [...new Set((listed.length > 0 ? listed : match.ids).map((form) => form.id))];
}

const another =
  /\b(?:an?|another|different|some) (?:\p{L}+ ){0,2}(?:person|man|woman|individual|suspect|someone) (?:called|named|known as|by the name of) $/u;

function introducesAnother(text: string, match: Span): boolean {
  return another.test(text.slice(Math.max(0, match.start - 80), match.start));
}

/** In "PC Palmer's widow" the words before the `'s` name their owner too. */
function ownerOf(words: readonly Word[], match: PhraseMatch<Form>, matcher: PersonMatcher): EntityMention<PersonId>[] {
  const owner = words.slice(match.from, match.to - 1).findLastIndex((word) => word.possessive);
  if (owner === -1) return [];
  const [inner] = matcher.find(words.slice(match.from, match.from + owner + 1));
  const [id, ...others] = inner === undefined ? [] : plainest(inner);
  if (inner === undefined || id === undefined || others.length > 0) return [];
  return [{ start: inner.start, end: inner.end, id, by: 'name' }];
}
