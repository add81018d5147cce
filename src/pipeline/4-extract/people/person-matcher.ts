/**
 * The roster → where a passage names its people.
 *
 * "PC Palmer's widow said" with the widow's alias "PC Palmer's widow" → her, over all three words, and Keith Palmer over
 * the first two. A form that may belong to two people ("Palmer") is handed back as unclear.
 */

import type { Person } from '../../../model/entities.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import { isBodyNoun } from '../bodies/body-lexicon.ts';
import { isCalendar, isPeople, openers } from '../capital-words.ts';
import { type PhraseMatch, type PhraseMatcher, phraseMatcher } from '../phrase-matcher.ts';
import { isCapitalised, type Word } from '../read-words.ts';
import { isSeeingVerb, isSpeechVerb } from '../tell/speech-verbs.ts';
import { canTell } from '../tell/standing-of.ts';
import { isGivenName, wordlikeNames } from './given-names.ts';
import { hasMet, type Met, meet, nobodyMet } from './met.ts';
import { formsOf, isMarriedName, parseName } from './parse-name.ts';
import { isKin, isRole } from './role-words.ts';
import { medicalTitles, militaryTitles, policeTitles, postNominals, titles } from './titles.ts';
import { type Namesakes, whichNamesake } from './which-namesake.ts';

export interface NamedPeople {
  readonly mentions: readonly EntityMention<PersonId>[];
  readonly unclear: readonly Span[];
  /** Of the people who share a name with others, those whom the text has named plainly so far. */
  readonly met: Met;
}
interface Form {
  readonly id: PersonId;
  /** The casebook or the text itself gives this form; otherwise it was derived from the name. */
  readonly listed: boolean;
  /** "Mrs Hale" of "Mr Hale’s wife Joanna" is as near to her as to one whom the text calls so. */
  readonly married: boolean;
}
export interface PersonMatcher extends PhraseMatcher<Form>, Namesakes {
  /** The people of whose names somebody else has a form too. */
  readonly shared: ReadonlySet<PersonId>;
  /** The names that they share: by "Eilidh" alone nobody is yet a "Farquhar". */
  readonly sharedNames: ReadonlySet<string>;
  /** Who is known from the text alone, and stands accused of nothing: whoever "a boy called" brings in. */
  readonly strangers: ReadonlySet<PersonId>;
}

/** `kin`: names that the text brings in as a relative’s. */
export function personMatcher(people: readonly Person[], kin: ReadonlySet<string> = new Set()): PersonMatcher {
  const forms = people.flatMap(({ id, name, aliases }) => [
    ...[name, ...aliases].map((text) => ({ text, id: { id, listed: true, married: false } })),
    ...[name, ...aliases].flatMap((one) =>
      formsOf(one).map((text) => ({ text, id: { id, listed: false, married: isMarriedName(one) } })),
    ),
  ]);
  const owners = new Map<string, Set<PersonId>>();
  for (const { text, id } of forms) owners.set(text, (owners.get(text) ?? new Set()).add(id.id));
  const shared = new Set([...owners.values()].flatMap((ids) => (ids.size > 1 ? [...ids] : [])));
  const sharedNames = new Set(
    [...owners].flatMap(([text, ids]) => (ids.size > 1 ? [text.split(' ').at(-1) ?? text] : [])),
  );
  const idsWhere = (is: (person: Person) => boolean): ReadonlySet<PersonId> =>
    new Set(people.flatMap((person) => (is(person) ? [person.id] : [])));
  const ranked = idsWhere(({ name, aliases }) => [name, ...aliases].some((one) => hasRank(parseName(one).title)));
  const silent = idsWhere(({ part }) => !canTell(part));
  const strangers = idsWhere(
    ({ recognised, part }) => recognised === 'rules' && part !== 'attacker' && part !== 'defendant',
  );
  const accused = idsWhere(({ part }) => /^(?:attacker|defendant)$/u.test(part));
  const relatives = idsWhere(
    (person) => isRelative(person) || [person.name, ...person.aliases].some((one) => kin.has(one)),
  );
  return { ...phraseMatcher(forms), shared, sharedNames, ranked, silent, strangers, accused, relatives };
}

/** By the part or by what rules found beside the name: "Father." */
function isRelative({ part, recognised, description }: Person): boolean {
  if (part === 'bereaved') return true;
  return (
    recognised === 'rules' &&
    isKin(/^\p{L}+/u.exec(description ?? '')?.[0] ?? '') &&
    !/^(?:killed|attacker|defendant)$/u.test(part)
  );
}

function hasRank(title: readonly string[]): boolean {
  return title.some((word) => policeTitles.has(word) || militaryTitles.has(word) || medicalTitles.has(word));
}

/**
 * A name introduced as somebody else's ("a person called Khalid Masood") is unclear where it is already someone's. A bare
 * surname of two people is plain while the document has named only one of them (`met`), or where one alone is near (`lately`: named in
 * the paragraph before).
 */
export function findNamedPeople(
  text: string,
  words: readonly Word[],
  matcher: PersonMatcher,
  met: Met = nobodyMet,
  lately: readonly PersonId[] = [],
): NamedPeople {
  const mentions: EntityMention<PersonId>[] = [];
  const unclear: Span[] = [];
  const fresh = new Set<PersonId>();
  const here = new Set<PersonId>();
  for (const match of matcher.find(words)) {
    const all = plainest(match);
    const introduced = all.length > 1 ? all.filter((one) => fresh.has(one) || hasMet(met, one)) : all;
    const [first, before, after] = [words[match.from], words[match.from - 1], words[match.to]];
    const able = introduced.length === 0 ? all : introduced;
    const [id, ...others] = whichNamesake(able, matcher, {
      first,
      before,
      after,
      bare: match.to - match.from === 1,
      here,
      lately,
    });
    const inside = id === undefined ? 'another word' : partOfLonger(words, match);
    if (id === undefined || inside === 'another word') continue;
    const brought = matcher.strangers.has(id) && !here.has(id) && !lately.includes(id) && isBroughtIn(text, match);
    if (inside === 'another name' || others.length > 0 || (!brought && isAnother(text, match, matcher.shared.has(id))))
      unclear.push({ start: match.start, end: match.end });
    else {
      mentions.push(...ownerOf(words, match, matcher), { start: match.start, end: match.end, id, by: 'name' });
      here.add(id);
      const named = matcher.sharedNames.has(words[match.to - 1]?.text ?? '');
      if (matcher.shared.has(id) && named && !hasMet(met, id)) fresh.add(id);
    }
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), unclear, met: meet(met, fresh) };
}

function plainest(match: PhraseMatch<Form>): readonly PersonId[] {
  const listed = match.ids.filter((form) => form.listed || form.married);
  return [...new Set((listed.length > 0 ? listed : match.ids).map((form) => form.id))];
}

const introduced =
  /\b(?:an?|another|different|some) (?:\p{L}+ ){0,2}(?:person|man|woman|individual|suspect|someone|officer|doctor|boy|girl) (?:(?:also )?called|(?:also )?named|known as|by the name of) $|\b(?:[Aa]nother|a different|a second|a namesake,?) $/iu;
const disowned = /^,? (?:\(?no relation|not the same (?:person|man|woman)|(?:a|his|her) namesake\b)/u;

/**
 * "a person called Khalid Masood", "another Khalid Masood": somebody else of that name. Of two with one surname (`shared`) "no
 * relation" is said of the one to the other.
 */
function isAnother(text: string, match: Span, shared: boolean): boolean {
  return (
    introduced.test(text.slice(Math.max(0, match.start - 80), match.start)) ||
    (!shared && disowned.test(text.slice(match.end, match.end + 40)))
  );
}

/** "At the second stop a boy named Ivo Kern": the first that is told of him, and no namesake’s. */
function isBroughtIn(text: string, { start }: Span): boolean {
  return broughtIn.test(text.slice(Math.max(0, start - 80), start));
}
const broughtIn =
  /\b(?<!\b(?:not|no) )an? (?:(?!second|different|further)\p{Ll}+ ){0,2}(?:man|woman|boy|girl|child|baby|officer|doctor) (?:called|named) $/iu;

/** "Palmer" in "Mark Palmer" is another name, and in "Palmer Street" none of his; null where the match stands by itself. */
function partOfLonger(words: readonly Word[], match: PhraseMatch<Form>): 'another name' | 'another word' | null {
  const [before, first, last, after] = [words[match.from - 1], words[match.from], words[match.to - 1], words[match.to]];
  const whole = match.ids.some((form) => form.listed) && match.to - match.from > 1;
  if (first === undefined || last === undefined) return null;
  const single = match.to - match.from === 1;
  if (single && ((first.opens && isPlainWord(first, after)) || isWhereOrWhen(before, first, after)))
    return 'another word';
  if (single && titles.has(first.text) && isOffice(before, after)) return 'another word';
  const goesOn = after?.joined === true && !last.possessive && isCapitalised(after) && !isAside(words, match.to);
  if (goesOn && !whole && !postNominals.has(after.text))
    return isBodyNoun(after.text) ? 'another word' : 'another name';
  if (whole || titles.has(first.text) || before === undefined || !first.joined || before.possessive) return null;
  if (!isCapitalised(before) || isAside(words, match.from - 1)) return null;
  return titles.has(before.text) || isGivenName(before.text) || isInitial(before.text) ? 'another name' : null;
}

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** A capital that has nothing to do with a name beside it: "When", "Tuesday", "Signaller", "American". */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (isCalendar(word.text, words[at - 1]?.lower ?? '', words[at + 1]?.text ?? '')) return true;
  return isPeople(word.text) || (openers.has(word.text) && word.opens) || (isRole(word.text) && !titles.has(word.text));
}

/** "The Judge rose", "a Prince of Wales": no Ruth Prince. */
function isOffice(before: Word | undefined, after: Word | undefined): boolean {
  return (
    /^(?:the|an?|this|that|his|her|their|our|my|your|every|each)$/u.test(before?.lower ?? '') || after?.lower === 'of'
  );
}

/** "Will the council pay?" opens with a verb, "Will said" with a name. */
function isPlainWord(word: Word, after: Word | undefined): boolean {
  if (!openers.has(word.text) && !wordlikeNames.has(word.text)) return false;
  return (
    !word.possessive &&
    !isSpeechVerb(after?.lower ?? '') &&
    !isSeeingVerb(after?.lower ?? '') &&
    !/^(?:was|had|has|is|died|who)$/u.test(after?.lower ?? '')
  );
}

/** "In Victoria", "in April": where or when something is, and not who; "at Victoria's" may be her home. */
function isWhereOrWhen(before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (before === undefined || !word.joined || word.possessive || !isGivenName(word.text)) return false;
  if (isCalendar(word.text, before.lower, after?.text ?? '')) return true;
  return /^(?:in|at|near|outside|inside|around|across|towards|through)$/u.test(before.lower);
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
