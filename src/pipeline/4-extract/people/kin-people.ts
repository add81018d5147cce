/**
 * "PC Palmer's widow Michelle", "Masood's wife", "the widow of Joseph Dawes" → people who are known by whose they are.
 *
 * Without them "PC Palmer's widow said" would be told by the man who died.
 */
import * as v from 'valibot';
import type { Person } from '../../../model/entities.ts';
import { type PersonId, personId } from '../../../model/ids.ts';
import { slug } from '../../../model/slug.ts';
import { isPeople } from '../capital-words.ts';
import { isCapitalised, type Word } from '../read-words.ts';
import type { NamedPassage } from './gather-parts.ts';
import { isGivenName } from './given-names.ts';
import { parseName } from './parse-name.ts';
import { isKin } from './role-words.ts';

/** Of these a person has one, or is taken to have one. */
const only = /^(?:widow|widower|wife|husband|mother|father|partner|fiancée?|girlfriend|boyfriend)$/u;
const spouse = /^(?:widow|widower|wife|husband)$/u;

interface Kin {
  readonly owner: PersonId;
  /** "spouse" for wife and widow alike, or the word itself. */
  readonly tie: string;
  readonly word: string;
  readonly forms: Set<string>;
  given: string | null;
  /** Who has a name of their own: "Ruth's husband, Tom". */
  person: PersonId | null;
}

/**
 * One person for each tie to each owner, unless the words go on with a full name, which is then a person's own; "the widow of
 * Joseph Dawes" beside one "Mrs Dawes" is she. `people` come back in their order.
 */
export function kinPeople(
  passages: readonly NamedPassage[],
  people: readonly Person[],
): { readonly people: readonly Person[]; readonly kin: readonly Person[] } {
  const kin = new Map<string, Kin>();
  for (const { reading, mentions } of passages) {
    const { passage, words } = reading;
    const starts = new Map(words.map((word, index) => [word.start, index] as const));
    const named = new Map(mentions.map(({ start, id }) => [start, id] as const));
    const ended = new Map(mentions.map(({ end, id }) => [end, id] as const));
    for (const mention of mentions) {
      const from = starts.get(mention.start);
      if (from === undefined) continue;
      let to = from;
      while ((words[to]?.end ?? Number.POSITIVE_INFINITY) < mention.end) to += 1;
      note({ kin, words, text: passage.text, named, ended }, mention.id, from, to + 1);
    }
  }
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const married = marriedNames(people);
  const hers = new Map<PersonId, readonly string[]>();
  const others = [...kin.values()].filter((one) => {
    if (one.person !== null && one.person !== one.owner) {
      hers.set(one.person, [...one.forms]);
      return false;
    }
    const surname = parseName(byId.get(one.owner)?.name ?? '').surname;
    const wife = /^(?:widow|wife)$/u.test(one.word) ? married.get(surname ?? '') : undefined;
    if (wife !== undefined) hers.set(wife, [...one.forms, ...(one.given === null ? [] : [one.given])]);
    return wife === undefined;
  });
  const parts = new Map(people.map(({ id, part }) => [id, part] as const));
  return {
    people: people.map((person) => withForms(person, hers.get(person.id))),
    kin: others.flatMap((one) => personOf(one, parts)),
  };
}

/** Surname → the one person known only as Mrs with it. */
function marriedNames(people: readonly Person[]): ReadonlyMap<string, PersonId> {
  const found = new Map<string, PersonId[]>();
  for (const { id, name } of people) {
    const { title, given, surname, gender } = parseName(name);
    if (surname === null || gender === 'male' || (given === null && title.at(-1) !== 'Mrs')) continue;
    if (gender === 'female') found.set(surname, [...(found.get(surname) ?? []), id]);
  }
  const mrs = new Set(people.filter(({ name }) => /^Mrs\.? \S+$/u.test(name)).map(({ id }) => id));
  return new Map(
    [...found].flatMap(([surname, [id, ...more]]) =>
      id !== undefined && more.length === 0 && mrs.has(id) ? [[surname, id] as const] : [],
    ),
  );
}

function withForms(person: Person, forms: readonly string[] | undefined): Person {
  if (forms === undefined || person.recognised === 'casebook') return person;
  const widow = forms.some((form) => /widow/u.test(form));
  return {
    ...person,
    aliases: [...person.aliases, ...forms],
    part: widow && /^(?:other|witness)$/u.test(person.part) ? 'bereaved' : person.part,
  };
}

interface Found {
  readonly kin: Map<string, Kin>;
  readonly words: readonly Word[];
  readonly text: string;
  /** By where their names begin. */
  readonly named: ReadonlyMap<number, PersonId>;
  /** By where they end. */
  readonly ended: ReadonlyMap<number, PersonId>;
}

/** "I am Ruth’s mother": she is whoever says so, and nobody else. */
const whoeverSpeaks = /\b(?:I am|I[’']m|I was) (?:the )?$/u;

/** The words right after the mention, or right before it ("the widow of …"). */
function note({ kin, words, text, named: people, ended }: Found, owner: PersonId, from: number, to: number): void {
  const last = words[to - 1];
  const noun = words[to];
  if (last?.possessive === true && noun?.joined === true && isKin(noun.lower)) {
    if (whoeverSpeaks.test(text.slice(Math.max(0, (words[from]?.start ?? 0) - 16), words[from]?.start))) return;
    // "Gerald Orr, Ivo’s father,": he has a name of his own.
    const start = words[from]?.start ?? 0;
    const told = text.slice(Math.max(0, start - 2), start) === ', ' ? ended.get(start - 2) : undefined;
    if (told !== undefined && told !== owner && /^[,.]/u.test(text.slice(noun.end, noun.end + 1))) return;
    const whose = `${text.slice(words[from]?.start ?? 0, last.end)}’s ${noun.lower}`;
    noteOwned(kin, owner, noun, whose, text, words[to + 1], words[to + 2], people);
    return;
  }
  // "The widow of Mr Holt’s brother" is not Mr Holt’s.
  if (last?.possessive === true) return;
  const [article, word, of] = [words[from - 3], words[from - 2], words[from - 1]];
  if (of?.lower !== 'of' || word === undefined || !spouse.test(word.lower)) return;
  // "Ruth Orr, widow of Ivo Orr,": she has a name of her own.
  const begins = article?.lower === 'the' ? article.start : word.start;
  const own = text.slice(begins - 2, begins) === ', ' ? ended.get(begins - 2) : undefined;
  if (own !== undefined && own !== owner) add(kin, owner, word.lower, [], null).person ??= own;
  if (own !== undefined || article?.lower !== 'the') return;
  if (/[\p{L}\p{N}] *(?:,|—|-) *$/u.test(text.slice(Math.max(0, article.start - 4), article.start))) return;
  add(kin, owner, word.lower, [`${word.lower} of ${text.slice(words[from]?.start ?? 0, last?.end ?? 0)}`], null);
}

/** `whose`: "Ruth’s brother"; with the words after it. */
function noteOwned(
  kin: Map<string, Kin>,
  owner: PersonId,
  noun: Word,
  whose: string,
  text: string,
  next: Word | undefined,
  after: Word | undefined,
  people: ReadonlyMap<number, PersonId>,
): void {
  const single = only.test(noun.lower);
  const gap = next === undefined ? '' : text.slice(noun.end, next.start);
  const own = next !== undefined && /^,? $/u.test(gap) ? people.get(next.start) : undefined;
  if (own !== undefined) {
    if (single) add(kin, owner, noun.lower, [whose], null).person ??= own;
    return;
  }
  const apart = gap === ', ' && next !== undefined && isGivenName(next.text) && after?.joined === false;
  const named = next !== undefined && (next.joined || apart) && isCapitalised(next) && !isPeople(next.text);
  if (named && after?.joined === true && isCapitalised(after)) return;
  if (/^,? \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(noun.end, noun.end + 40))) return;
  if (named && (single || isGivenName(next.text)))
    add(kin, owner, noun.lower, [whose, `${whose} ${next.text}`], next.text);
  else if (single) add(kin, owner, noun.lower, [whose], null);
}

function add(
  kin: Map<string, Kin>,
  owner: PersonId,
  word: string,
  forms: readonly string[],
  given: string | null,
): Kin {
  const tie = spouse.test(word) ? 'spouse' : only.test(word) ? word : `${word} ${given}`;
  const known = kin.get(`${owner} ${tie}`) ?? { owner, tie, word, forms: new Set<string>(), given: null, person: null };
  for (const form of forms) known.forms.add(form);
  known.given ??= given;
  kin.set(`${owner} ${tie}`, known);
  return known;
}

function personOf({ owner, word, forms, given }: Kin, parts: ReadonlyMap<PersonId, string>): readonly Person[] {
  const names = [...forms].sort((a, b) => Number(b.endsWith(` ${given}`)) - Number(a.endsWith(` ${given}`)));
  const [written = ''] = names;
  const name = / of /u.test(written) ? `The ${written}` : written;
  const id = v.safeParse(personId, slug(name));
  if (!id.success) return [];
  const bereaved = /^widow/u.test(word) || parts.get(owner) === 'killed';
  const plain = only.test(word) ? names : names.slice(0, 1);
  const aliases = [...plain, ...(given === null ? [] : [given])].filter((form) => form !== name);
  return [{ id: id.output, name, aliases, part: bereaved ? 'bereaved' : 'other', recognised: 'rules' }];
}
