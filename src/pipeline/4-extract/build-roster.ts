/**
 * The casebook and all passages → everybody and everything that can be referred to.
 *
 * The casebook's entries first, as they stand; then what the rules recognise in the text and the casebook does not have.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { Organisation, Person, Place } from '../../model/entities.ts';
import type { Roster } from '../artifacts.ts';
import { type Body, bodyOf, recognisedOrganisations, recognisedPlaces } from './bodies/recognise-bodies.ts';
import { themesOf } from './general-themes.ts';
import { type NameRun, nameRuns } from './name-run.ts';
import { recognisedPeople, type Sighting, sightingOf } from './people/recognise-people.ts';
import { phraseMatcher } from './phrase-matcher.ts';
import type { Word } from './read-words.ts';
import type { Reading } from './reading.ts';

export function buildRoster(readings: readonly Reading[], casebook: Casebook): Roster {
  const people = (casebook.people ?? []).map(
    (one): Person => ({ ...one, aliases: one.aliases ?? [], part: one.part ?? 'other', recognised: 'casebook' }),
  );
  const organisations = (casebook.organisations ?? []).map(
    (one): Organisation => ({ ...one, aliases: one.aliases ?? [], recognised: 'casebook' }),
  );
  const places = (casebook.places ?? []).map(
    (one): Place => ({ ...one, aliases: one.aliases ?? [], recognised: 'casebook' }),
  );
  const { sightings, bodies } = sightAll(readings, [...people, ...organisations, ...places]);
  const taken = new Set<string>([...people, ...organisations, ...places].map(({ id }) => id));
  const fresh = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ id }) => !taken.has(id));
  return {
    people: [...people, ...fresh(recognisedPeople(sightings, people))],
    organisations: [...organisations, ...fresh(recognisedOrganisations(bodies))],
    places: [...places, ...fresh(recognisedPlaces(bodies))],
    themes: themesOf(casebook),
  };
}

/** One word alone names a place or a body only after a word that puts something there: "in Pakistan", "the RAIB". */
function isPlaced(before: Word | undefined, { words: [word] }: NameRun): boolean {
  if (before?.lower === 'the') return /^\p{Lu}{3,5}\d?$/u.test(word?.text ?? '');
  return /^(?:in|to|at|from|near|of|outside|towards|across|around|through|off|by|for|and)$/u.test(before?.lower ?? '');
}

interface Listed {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Words that a listed name covers are not sighted again. */
function sightAll(readings: readonly Reading[], listed: readonly Listed[]): { sightings: Sighting[]; bodies: Body[] } {
  const known = phraseMatcher(
    listed.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => ({ text, id: true }))),
  );
  const sightings: Sighting[] = [];
  const bodies: Body[] = [];
  for (const { passage, words } of readings) {
    const covered = new Set(
      known.find(words).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
    );
    for (const run of nameRuns(words)) {
      if (run.words.some((_, index) => covered.has(run.from + index))) continue;
      const sighting = sightingOf(run, passage.text);
      const body =
        sighting === null && (run.words.length > 1 || isPlaced(words[run.from - 1], run)) ? bodyOf(run) : null;
      if (sighting !== null) sightings.push(sighting);
      if (body !== null) bodies.push(body);
    }
  }
  return { sightings, bodies };
}
