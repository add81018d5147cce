/**
 * The casebook and all passages → everybody and everything that can be referred to.
 *
 * The casebook's entries first, as they stand; then what the rules recognise in the text and the casebook does not have.
 */
import * as v from 'valibot';
import type { Casebook } from '../../model/casebook.ts';
import type { Organisation, Person, Place } from '../../model/entities.ts';
import { organisationId, placeId } from '../../model/ids.ts';
import { slug } from '../../model/slug.ts';
import type { Roster } from '../artifacts.ts';
import { placesByPosition } from './bodies/places-by-position.ts';
import type { Body, BodyKind } from './bodies/recognise-bodies.ts';
import { type NamedBody, withInitials, withShortNames } from './bodies/short-names.ts';
import { withWithin } from './bodies/within.ts';
import { recognisedPeople } from './people/recognise-people.ts';
import { phraseMatcher } from './phrase-matcher.ts';
import type { Reading } from './reading.ts';
import { type Sights, sightAll } from './sight-all.ts';
import { themesOf } from './themes/general-themes.ts';

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
  const listed = [...people, ...organisations, ...places];
  const names = listed.flatMap(({ name, aliases }) => [name, ...aliases]);
  const sights = sightAll(readings, phraseMatcher(names.map((text) => ({ text, id: true }))));
  const taken = new Set<string>([...listed.map(({ id }) => id), ...names.map(slug)]);
  const fresh = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ id }) => !taken.has(id));
  const found = fresh(recognisedPeople(sights.people, people));
  const newOrganisations = fresh(organisationsOf(sights));
  const newPlaces = fresh(placesOf(sights, found, [...organisations, ...newOrganisations]));
  return {
    people: [...people, ...found],
    organisations: [...organisations, ...newOrganisations],
    places: withWithin([...places, ...newPlaces], readings),
    themes: themesOf(casebook),
  };
}

function organisationsOf({ bodies, letters, capitals, nouns }: Sights): readonly Organisation[] {
  const names = namesOf(bodies, 'organisation');
  return withShortNames(names, withInitials(names, letters, capitals), nouns).flatMap(({ name, aliases }) => {
    const id = v.safeParse(organisationId, slug(name));
    return id.success ? [{ id: id.output, name, aliases: [...aliases], recognised: 'rules' as const }] : [];
  });
}

function placesOf(sights: Sights, people: readonly Person[], organisations: readonly NamedBody[]): readonly Place[] {
  const tails = new Set(
    people.flatMap(({ name }) => [name.split(' ').slice(-2).join(' '), name.split(' ').slice(-3).join(' ')]),
  );
  const named = namesOf(sights.bodies, 'place').filter(
    (name) => !/^St/u.test(name) || !tails.has(name.replace(/’s$/u, '')),
  );
  const words = [...people, ...organisations].flatMap(({ name, aliases }) => [name, ...aliases]);
  const taken = new Set([...words, ...people.flatMap(({ name }) => name.split(' '))]);
  const all = [...new Set([...named, ...placesByPosition(sights.hints, taken)])];
  return withShortNames(all, new Map(), sights.nouns).flatMap(({ name, aliases }) => {
    const id = v.safeParse(placeId, slug(name));
    return id.success ? [{ id: id.output, name, aliases: [...aliases], recognised: 'rules' as const }] : [];
  });
}

/** Each name once, in the order in which they are met; names of one id by their first writing. */
function namesOf(bodies: readonly Body[], kind: BodyKind): readonly string[] {
  const names = new Map<string, string>();
  for (const body of bodies) {
    const key = slug(body.name);
    if (body.kind === kind && !names.has(key)) names.set(key, body.name);
  }
  return [...names.values()];
}
