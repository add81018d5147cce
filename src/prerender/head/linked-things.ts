/**
 * What the timeline knows → schema.org's words for it: events, people, places, organisations, documents.
 *
 * `linkedEvent(<the air ambulance lands>, …)` → `{"@type": "Event", "name": "The air ambulance lands", "startDate":
 * "2017-03-22T14:56:00+00:00", "location": {"@type": "Place", "name": "Westminster Bridge", …}}`.
 *
 * A date is given as coarsely as it is known and not at all where it is not; nobody's injuries and not the attacker's name.
 */
import type { EntityKind, Page } from '../../app/page-address.ts';
import { whenWords } from '../../app/time-words.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import type { Organisation, Person, Place } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { When } from '../../model/time.ts';
import { canonicalFolder } from './canonical-folder.ts';
import { isPlain } from './describe-page.ts';
import { type Linked, linkedNode } from './linked-node.ts';
import { addressIn, type SitePlace } from './site-place.ts';

export interface Surroundings {
  readonly index: TimelineIndex;
  readonly where: SitePlace;
}

/** Null for a page whose address would spell the attacker's name. */
export function pageUrl(page: Page, { index, where }: Surroundings): string | null {
  const folder = canonicalFolder(page, index);
  return folder === null ? null : addressIn(where, folder);
}

export function linkedEvent(event: TimelineEvent, around: Surroundings): Linked<'Event'> {
  const { index } = around;
  const { without } = index.attackersName;
  return linkedNode('Event', {
    name: without(event.title),
    description: isPlain(event, index) ? without(event.summary) : null,
    startDate: whenWords(event.when, index.fixedDates).iso,
    location: event.places.flatMap((id) => linkedPlace(index.places.get(id), around) ?? []),
    url: pageUrl({ kind: 'event', id: event.id }, around),
  });
}

/** The time that a page is about, as an interval of ISO 8601; null where nothing is known of it. */
export function timeCovered({ earliest, latest, edtf }: When): string | null {
  if (earliest === null && latest === null) return null;
  return edtf ?? `${earliest ?? '..'}/${latest ?? '..'}`;
}

/** Null where nobody is named: "The families" are no one person, and of the attacker the linked data says nothing. */
export function linkedPerson(person: Person | undefined, around: Surroundings): Linked<'Person'> | null {
  if (person === undefined || person.part === 'attacker') return null;
  const isNamed = /\p{Lu}/u.test(person.name.replace(/^(?:The|An?|His|Her|Their)\b/iu, ''));
  return isNamed && !around.index.attackersName.isIn(person.name)
    ? linkedNode('Person', named('person', person, around))
    : null;
}

export function linkedPlace(place: Place | undefined, around: Surroundings): Linked<'Place'> | null {
  if (place === undefined) return null;
  const within = place.within === undefined ? undefined : around.index.places.get(place.within);
  return linkedNode('Place', {
    ...named('place', place, around),
    containedInPlace: within === undefined ? null : linkedNode('Place', named('place', within, around)),
  });
}

export function linkedOrganisation(
  organisation: Organisation | undefined,
  around: Surroundings,
): Linked<'Organization'> | null {
  return organisation === undefined ? null : linkedNode('Organization', named('organisation', organisation, around));
}

/** Who published nothing is no article: a note or a transcript is a work. */
export function linkedDocument(document: SourceDocument, around: Surroundings): Linked<'Article' | 'CreativeWork'> {
  const { without, isIn } = around.index.attackersName;
  const { title, publisher, author, published = null, url } = document;
  return linkedNode(publisher === undefined ? 'CreativeWork' : 'Article', {
    ...(publisher === undefined ? { name: without(title) } : { headline: without(title) }),
    author: author === undefined ? null : linkedNode('Person', { name: nameOfAuthor(author) }),
    publisher: publisher === undefined ? null : linkedNode('Organization', { name: publisher }),
    datePublished: published,
    url: url === undefined || isIn(url) ? null : url,
  });
}

/** "Lizzie Dearden, Home Affairs Correspondent" → the name; "Dearden, Lizzie" stays as it is. */
function nameOfAuthor(author: string): string {
  const [name = ''] = author.split(', ');
  return /\S\s+\S/u.test(name) ? name : author;
}

interface Named {
  readonly name: string;
  readonly description: string | null;
  readonly url: string | null;
}

/** What everything that has a page of its own says of itself. */
function named(
  kind: EntityKind,
  { id, name, description }: { readonly id: string; readonly name: string; readonly description?: string | undefined },
  around: Surroundings,
): Named {
  const { without } = around.index.attackersName;
  return {
    name: without(name),
    description: description === undefined ? null : without(description),
    url: pageUrl({ kind, id }, around),
  };
}
