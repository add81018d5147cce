/**
 * The roster → the matchers that find its names and cues, made once for all passages.
 */
import type { OrganisationId, PlaceId } from '../../model/ids.ts';
import type { Roster } from '../artifacts.ts';
import { type PersonFacts, personFacts } from './people/person-facts.ts';
import { type PersonMatcher, personMatcher } from './people/person-matcher.ts';
import { type PhraseMatcher, phraseMatcher } from './phrase-matcher.ts';
import { type ThemeMatcher, themeMatcher } from './themes/find-themes.ts';

export interface Finders {
  readonly people: PersonMatcher;
  readonly facts: PersonFacts;
  readonly organisations: PhraseMatcher<OrganisationId>;
  readonly places: PhraseMatcher<PlaceId>;
  readonly themes: ThemeMatcher;
}

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly string[];
}

export function finders(roster: Roster): Finders {
  return {
    people: personMatcher(roster.people),
    facts: personFacts(roster.people),
    organisations: nameMatcher(roster.organisations),
    places: nameMatcher(roster.places),
    themes: themeMatcher(roster.themes),
  };
}

function nameMatcher<Id>(entries: readonly Named<Id>[]): PhraseMatcher<Id> {
  return phraseMatcher(entries.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ text, id }))));
}
