/**
 * All readings and the people already listed → the people whom the casebook does not list.
 *
 * "Anthony Davis, who was leaving a charity event" and later "Mr Davis" → one person `anthony-davis`, a witness.
 * A name is a person's by a title, letters after it, a given name, an age, a role or a human verb; never by capitals alone.
 */
import * as v from 'valibot';
import type { Person } from '../../../model/entities.ts';
import { personId } from '../../../model/ids.ts';
import { slug } from '../../../model/slug.ts';
import type { Reading } from '../reading.ts';
import { withGivenNames } from './called-by-given.ts';
import { type NamedPassage, withParts } from './gather-parts.ts';
import { isGivenName } from './given-names.ts';
import { type AboutNames, groupNames } from './group-names.ts';
import { kinPeople } from './kin-people.ts';
import { isListed } from './listed-names.ts';
import { nobodyMet } from './met.ts';
import { parseName } from './parse-name.ts';
import { findNamedPeople, type PersonMatcher, personMatcher } from './person-matcher.ts';
import type { Sighting } from './sighting.ts';

/** What was sighted in one passage, in order. */
export interface SightedPassage {
  readonly reading: Reading;
  readonly sightings: readonly Sighting[];
}

/** Known people are left out, by name, by the surnames that go with their names, and by the given name that one alone may be. */
export function recognisedPeople(sighted: readonly SightedPassage[], known: readonly Person[]): readonly Person[] {
  const taken = new Set(known.flatMap((one) => [one.name, ...one.aliases]).flatMap(surnameOf));
  const about = aboutNames(sighted);
  const called = new Set(known.flatMap(({ name }) => parseName(name).given ?? []));
  const names = surelyNames(sighted).filter(
    (name) =>
      !surnameOf(name).some((surname) => taken.has(surname)) && !(called.has(name) && !about.relatives.has(name)),
  );
  const found = groupNames(names, about).flatMap(({ names: own }) => personOf(own));
  const fresh = withGivenNames(
    uniqueIds(found),
    sighted.map(({ reading }) => reading),
    known,
  );
  const matcher = personMatcher([...known, ...fresh], about.relatives);
  const named = namedIn(sighted, matcher);
  const { people: told, kin: all } = kinPeople(named, [...known, ...withParts(fresh, named)]);
  const kin = all.filter(
    ({ name, aliases }) =>
      !known.some((one) =>
        [one.name, ...one.aliases].some(
          (form) => sameWords(form, name) || aliases.some((alias) => sameWords(form, alias)),
        ),
      ),
  );
  return uniqueIds([...told.slice(known.length), ...kin]);
}

/** The names in every passage, each document read from its beginning. */
function namedIn(sighted: readonly SightedPassage[], matcher: PersonMatcher): readonly NamedPassage[] {
  let met = nobodyMet;
  let lately: readonly Person['id'][] = [];
  let document: string | undefined;
  return sighted.map(({ reading }) => {
    const { text, citations } = reading.passage;
    if (citations[0]?.document !== document) [met, lately] = [nobodyMet, []];
    document = citations[0]?.document;
    const found = findNamedPeople(text, reading.words, matcher, met, lately);
    met = found.met;
    lately = found.unclear.length > 0 ? [] : [...new Set(found.mentions.map(({ id }) => id))];
    return { reading, mentions: found.mentions, unclear: found.unclear.length > 0 };
  });
}

function aboutNames(sighted: readonly SightedPassage[]): AboutNames {
  const relatives = new Set<string>();
  const ages = new Map<string, number[]>();
  for (const { name, kin, age } of sighted.flatMap(({ sightings }) => sightings)) {
    if (kin === true) relatives.add(name);
    if (age === undefined) continue;
    const all = ages.get(name);
    if (all === undefined) ages.set(name, [age]);
    else all.push(age);
  }
  return { relatives, ages };
}

const sameWords = (a: string, b: string): boolean => slug(a) === slug(b);
const surnameOf = (name: string): readonly string[] => {
  const { surname } = parseName(name);
  return surname === null ? [] : [surname];
};

/** A doubtful name counts where it stands in a row with sure ones, or a sure one has the same surname or the same words. */
function surelyNames(sighted: readonly SightedPassage[]): readonly string[] {
  const rows = sighted.map(({ reading, sightings }) => {
    const sure = sightings.map(({ sure: how }) => how === 'yes');
    const inRow = (at: number, step: number): void => {
      for (
        let next = at + step;
        sure[next] === false && isRow(sightings, next, step, reading.passage.text);
        next += step
      )
        sure[next] = true;
    };
    for (const [at, one] of sightings.entries()) if (one.sure === 'yes') for (const step of [1, -1]) inRow(at, step);
    return { sightings, sure };
  });
  const names = new Set(
    rows.flatMap(({ sightings, sure }) => sightings.filter((_, at) => sure[at]).map(({ name }) => name)),
  );
  const surnames = new Set([...names].flatMap((name) => (isLone(name) ? [name] : surnameOf(name))));
  return rows.flatMap(({ sightings, sure }) =>
    sightings
      .filter(({ name }, at) => sure[at] || names.has(name) || surnameOf(name).some((surname) => surnames.has(surname)))
      .map(({ name }) => name),
  );
}

/** "Khan, 28, of Stafford": a surname, by which "Usman Khan" is known too. */
const isLone = (name: string): boolean => !/\s/u.test(name) && !isGivenName(name);

/** The doubtful name and its neighbour have only a comma, "and" or an age between them. */
function isRow(sightings: readonly Sighting[], at: number, step: number, text: string): boolean {
  const [one, other] = [sightings[at], sightings[at - step]];
  if (one === undefined || other === undefined) return false;
  return isListed(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
}

function personOf(names: readonly string[]): readonly Person[] {
  const [name = ''] = names;
  const { given, surname } = parseName(name);
  const id = v.safeParse(personId, slug(given === null || surname === null ? name : `${given} ${surname}`));
  return id.success ? [{ id: id.output, name, aliases: names.slice(1), part: 'other', recognised: 'rules' }] : [];
}

/** Two people whose names come to one id ("John A Smith", "John B Smith") go by their whole names. */
function uniqueIds(people: readonly Person[]): readonly Person[] {
  const taken = new Set<string>();
  return people.flatMap((person) => {
    const id = taken.has(person.id)
      ? v.safeParse(personId, slug(person.name))
      : { success: true as const, output: person.id };
    if (!id.success || taken.has(id.output)) return [];
    taken.add(id.output);
    return [{ ...person, id: id.output }];
  });
}
