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
import { parseName } from './parse-name.ts';

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
}

/**
 * One person for each tie to each owner, unless the words go on with a full name, which is then a person's own; "the widow of
 * Joseph Dawes" beside one "Mrs Dawes" is she. `people` come back in their order.
 */
export function kinPeople(
  named: readonly NamedPassage[],
  people: readonly Person[],
): { readonly people: readonly Person[]; readonly kin: readonly Person[] } {
  const kin = new Map<string, Kin>();
  for (const { reading, mentions } of named) {
    const { passage, words } = reading;
    const starts = new Map(words.map((word, index) => [word.start, index] as const));
    for (const mention of mentions) {
      const from = starts.get(mention.start);
      if (from === undefined) continue;
      let to = from;
      while ((words[to]?.end ?? Number.POSITIVE_INFINITY) < mention.end) to += 1;
      note(kin, mention.id, words, from, to + 1, passage.text);
    }
  }
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const married = marriedNames(people);
  const hers = new Map<PersonId, readonly string[]>();
  const others = [...kin.values()].filter((one) => {
    const surname = parseName(byId.get(one.owner)?.name ?? '').surname;
    const wife = one.given === null && /^(?:widow|wife)$/u.test(one.word) ? married.get(surname ?? '') : undefined;
    if (wife !== undefined) hers.set(wife, [...one.forms]);
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

/** The words right after the mention, or right before it ("the widow of …"). */
function note(
  kin: Map<string, Kin>,
  owner: PersonId,
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
): void {
  const last = words[to - 1];
  const noun = words[to];
  if (last?.possessive === true && noun?.joined === true && only.test(noun.lower)) {
    const next = words[to + 1];
    const named = next?.joined === true && isCapitalised(next) && !isPeople(next.text);
    if (named && words[to + 2]?.joined === true && isCapitalised(words[to + 2] ?? next)) return;
    if (/^,? \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(noun.end, noun.end + 40))) return;
    const form = `${text.slice(words[from]?.start ?? 0, last.end)}’s ${noun.lower}`;
    add(kin, owner, noun.lower, named ? [form, `${form} ${next.text}`] : [form], named ? next.text : null);
    return;
  }
  const [article, word, of] = [words[from - 3], words[from - 2], words[from - 1]];
  if (article?.lower !== 'the' || of?.lower !== 'of' || word === undefined || !spouse.test(word.lower)) return;
  if (/[\p{L}\p{N}] *(?:,|—|-) *$/u.test(text.slice(Math.max(0, article.start - 4), article.start))) return;
  add(kin, owner, word.lower, [`${word.lower} of ${text.slice(words[from]?.start ?? 0, last?.end ?? 0)}`], null);
}

function add(
  kin: Map<string, Kin>,
  owner: PersonId,
  word: string,
  forms: readonly string[],
  given: string | null,
): void {
  const tie = spouse.test(word) ? 'spouse' : word;
  const known = kin.get(`${owner} ${tie}`) ?? { owner, tie, word, forms: new Set<string>(), given: null };
  for (const form of forms) known.forms.add(form);
  known.given ??= given;
  kin.set(`${owner} ${tie}`, known);
}

function personOf({ owner, word, forms, given }: Kin, parts: ReadonlyMap<PersonId, string>): readonly Person[] {
  const names = [...forms].sort((a, b) => Number(b.endsWith(` ${given}`)) - Number(a.endsWith(` ${given}`)));
  const [written = ''] = names;
  const name = / of /u.test(written) ? `The ${written}` : written;
  const id = v.safeParse(personId, slug(name));
  if (!id.success) return [];
  const bereaved = /^widow/u.test(word) || parts.get(owner) === 'killed';
  const aliases = [...names, ...(given === null ? [] : [given])].filter((form) => form !== name);
  return [{ id: id.output, name, aliases, part: bereaved ? 'bereaved' : 'other', recognised: 'rules' }];
}
