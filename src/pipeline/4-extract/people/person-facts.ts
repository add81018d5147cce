/**
 * The roster → what helps to tell who "she", "the coroner" or "her husband" is.
 *
 * An alias "Masood's wife" of one person makes her female, him male, and "her husband" in her account him.
 */
import type { Person } from '../../../model/entities.ts';
import type { PersonId } from '../../../model/ids.ts';
import { readWords } from '../read-words.ts';
import type { Gender } from './name-lexicon.ts';
import { parseName } from './parse-name.ts';
import { findNamedPeople, personMatcher } from './person-matcher.ts';
import { isRole } from './role-words.ts';
import { judicialTitles, policeTitles, rankOf } from './titles.ts';

export interface PersonFacts {
  genderOf(id: PersonId): Gender;
  partOf(id: PersonId): string;
  /** "her husband", said of that person: whoever she is called the wife or widow of. */
  spouseOf(id: PersonId): PersonId | null;
  /** The one person with that part, where there is only one; "judge" is a coroner called so where no other judge is named. */
  soleWith(part: string): PersonId | null;
  /** Somebody has that part. */
  hasAny(part: string): boolean;
  isOfficer(id: PersonId): boolean;
  /** The documents call the person this: "doctor" of Dr Hudson, "signaller" of one described so. Expects small letters. */
  isCalled(id: PersonId, role: string): boolean;
  /** Known only as "a person called" somebody else's name: after that, who "he" is is not plain. */
  isNamesake(id: PersonId): boolean;
}

const femaleKin = /\b(?:wife|widow|mother|daughter|sister|girlfriend|fiancée|grandmother|aunt|niece|woman)\b/iu;
const maleKin = /\b(?:husband|widower|father|son|brother|boyfriend|fiancé|grandfather|uncle|nephew|man)\b/iu;
const namesake = /^(?:an?|another) .*\b(?:called|named|known as)\b/iu;
const spouseWord = /['’]s (?:(?:estranged|former|late) )?(wife|widow|husband|widower)\b/u;

/** "Wife.", "Twin sister of …": what a description by rule begins with. */
const kinOf = /^(?:(?:twin|elder|younger|older|eldest|youngest|only|late|former|estranged|grown-up) )?\p{L}+/iu;

export function personFacts(people: readonly Person[]): PersonFacts {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const spouses = new Map<PersonId, PersonId>();
  const genders = new Map(people.map((person) => [person.id, genderOf(person)] as const));
  for (const [id, owner, kin] of marriages(people)) {
    spouses.set(id, owner);
    if (genders.get(owner) === 'unknown') genders.set(owner, kin === 'wife' || kin === 'widow' ? 'male' : 'female');
  }
  const callings = new Map(people.map((person) => [person.id, callingsOf(person)] as const));
  const partOf = (id: PersonId): string => byId.get(id)?.part ?? 'other';
  return {
    partOf,
    genderOf: (id) => genders.get(id) ?? 'unknown',
    spouseOf: (id) => spouses.get(id) ?? null,
    soleWith: (part) => {
      const found = people.filter((person) => person.part === part);
      const [only, ...others] = found.length > 0 || part !== 'judge' ? found : people.filter(isJudgeAsCoroner);
      return only !== undefined && others.length === 0 ? only.id : null;
    },
    hasAny: (part) => people.some((person) => person.part === part),
    isNamesake: (id) => namesOf(byId.get(id)).some((name) => namesake.test(name)),
    isOfficer: (id) =>
      partOf(id) === 'police' ||
      namesOf(byId.get(id)).some((name) => parseName(name).title.some((word) => policeTitles.has(word))),
    isCalled: (id, role) => callings.get(id)?.has(role) === true,
  };
}

/** "Judge Ada Lund", who sits as the coroner. */
const isJudgeAsCoroner = (person: Person): boolean =>
  person.part === 'coroner' &&
  namesOf(person).some((name) => parseName(name).title.some((word) => judicialTitles.has(word)));

/** Titles written out ("captain"), the part, and the words for a person in the description. */
function callingsOf(person: Person): ReadonlySet<string> {
  const ranks = namesOf(person).flatMap((name) => rankOf(parseName(name).title).split(' '));
  const words = (person.description ?? '')
    .split(/[^\p{L}-]+/u)
    .slice(0, 8)
    .filter(isRole);
  const doctor = ranks.includes('dr') ? ['doctor'] : [];
  return new Set([...ranks, ...doctor, ...words.map((word) => word.toLowerCase()), person.part]);
}

const namesOf = (person: Person | undefined): readonly string[] =>
  person === undefined ? [] : [person.name, ...person.aliases];

function genderOf(person: Person): Gender {
  // "Mr Hale’s wife Joanna" is no man.
  const tie = /['’]s (?:\p{Ll}+ )?(\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+)?$/u.exec(person.name)?.[1] ?? '';
  if (femaleKin.test(tie)) return 'female';
  if (maleKin.test(tie)) return 'male';
  const told = namesOf(person)
    .map((name) => parseName(name).gender)
    .find((gender) => gender !== 'unknown');
  if (told !== undefined) return told;
  const kin = kinOf.exec(person.recognised === 'rules' ? (person.description ?? '') : '')?.[0] ?? '';
  if (femaleKin.test(kin)) return 'female';
  if (maleKin.test(kin)) return 'male';
  const names = namesOf(person).join('; ');
  if (femaleKin.test(names)) return 'female';
  return maleKin.test(names) ? 'male' : 'unknown';
}

type Marriage = readonly [id: PersonId, owner: PersonId, kin: string];

function marriages(people: readonly Person[]): Marriage[] {
  const matcher = personMatcher(
    people.map((person) => ({ ...person, aliases: person.aliases.filter((one) => !spouseWord.test(one)) })),
  );
  return people.flatMap((person) =>
    namesOf(person).flatMap((name): Marriage[] => {
      const found = spouseWord.exec(name);
      const kin = found?.[1];
      const whose = name.slice(0, found?.index ?? 0);
      const [owner] = findNamedPeople(whose, readWords(whose, []), matcher).mentions;
      return kin === undefined || owner === undefined || owner.id === person.id ? [] : [[person.id, owner.id, kin]];
    }),
  );
}
