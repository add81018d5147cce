/**
 * A page → what it says to programs, in schema.org's words (https://schema.org/docs/schemas.html).
 *
 *     the chronology      CollectionPage, its main entity the Dataset that timeline.json is, based on the documents
 *     an event            WebPage, its main entity the Event; citing the documents, mentioning who was there
 *     a person, a place   WebPage, its main entity the Person, the Place, the Organization
 *     a document          WebPage, its main entity the Article
 *
 * Every page has its trail from the chronology down to it. Null for a page that is not found.
 */
import type { WithContext } from 'schema-dts';
import type { Page } from '../../app/page-address.ts';
import { pageName, pageTitle } from '../../app/page-title.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { documentsOf, peopleOf } from '../../app/timeline-index.ts';
import { describePage } from './describe-page.ts';
import { headWords } from './head-words.ts';
import { type Known, type Linked, linkedNode } from './linked-node.ts';
import {
  linkedDocument,
  linkedEvent,
  linkedOrganisation,
  linkedPerson,
  linkedPlace,
  pageUrl,
  type Surroundings,
  timeCovered,
} from './linked-things.ts';
import { addressIn, type SitePlace } from './site-place.ts';

/** So many documents at most are named, so that no head outweighs its page. */
const mostDocuments = 200;

type TypeOfPage = 'AboutPage' | 'CollectionPage' | 'WebPage';

export function linkedData(page: Page, index: TimelineIndex, where: SitePlace): WithContext<Linked<TypeOfPage>> | null {
  if (page.kind === 'not-found') return null;
  const around = { index, where };
  const isAll = page.kind === 'chronology';
  return {
    '@context': 'https://schema.org',
    ...linkedNode(typeOfPage(page), {
      name: pageTitle(page, index),
      description: describePage(page, index),
      url: pageUrl(page, around),
      inLanguage: headWords.language,
      isPartOf: isAll ? null : site(around),
      breadcrumb: isAll ? null : trail(page, around),
      ...matterOf(page, around),
    }),
  };
}

function typeOfPage({ kind }: Page): TypeOfPage {
  if (kind === 'about') return 'AboutPage';
  return kind === 'chronology' || kind === 'guide' || kind === 'theme' || kind === 'who-was-when'
    ? 'CollectionPage'
    : 'WebPage';
}

function site(around: Surroundings): Linked<'WebSite'> {
  const name = around.index.attackersName.without(around.index.timeline.title);
  return linkedNode('WebSite', { name, url: pageUrl({ kind: 'chronology' }, around) });
}

/** What the page is about, in as many of schema.org's properties as its kind has. */
function matterOf(page: Page, around: Surroundings): Known<TypeOfPage> {
  const { index } = around;
  switch (page.kind) {
    case 'chronology':
      return { mainEntity: dataset(around) };
    case 'event':
      return matterOfEvent(page.id, around);
    case 'person':
      return { mainEntity: linkedPerson(index.people.get(page.id), around) };
    case 'organisation':
      return { mainEntity: linkedOrganisation(index.organisations.get(page.id), around) };
    case 'place':
      return { mainEntity: linkedPlace(index.places.get(page.id), around) };
    case 'document': {
      const document = index.documents.get(page.id);
      return { mainEntity: document === undefined ? null : linkedDocument(document, around) };
    }
    case 'theme':
      return { about: linkedNode('Thing', { name: pageName(page, index) }) };
    default:
      return {};
  }
}

function matterOfEvent(id: string, around: Surroundings): Known<TypeOfPage> {
  const { index } = around;
  const event = index.events.get(id);
  if (event === undefined) return {};
  const documents = documentsOf(event, index.passages).flatMap((each) => index.documents.get(each) ?? []);
  return {
    mainEntity: linkedEvent(event, around),
    temporalCoverage: timeCovered(event.when),
    mentions: peopleOf(event).flatMap((each) => linkedPerson(index.people.get(each), around) ?? []),
    citation: documents.map((document) => linkedDocument(document, around)),
  };
}

function dataset(around: Surroundings): Linked<'Dataset'> {
  const { index, where } = around;
  const { timeline } = index;
  return linkedNode('Dataset', {
    name: pageTitle({ kind: 'chronology' }, index),
    description: describePage({ kind: 'chronology' }, index),
    url: pageUrl({ kind: 'chronology' }, around),
    isBasedOn: timeline.documents.slice(0, mostDocuments).map((document) => linkedDocument(document, around)),
    distribution: linkedNode('DataDownload', {
      encodingFormat: 'application/json',
      contentUrl: addressIn(where, 'timeline.json'),
    }),
  });
}

/** From the chronology, for an event by its chapter, to the page itself. */
function trail(page: Page, around: Surroundings): Linked<'BreadcrumbList'> {
  const chapter = page.kind === 'event' ? around.index.events.get(page.id)?.phase : undefined;
  const by: readonly Page[] =
    chapter !== undefined && around.index.phases.has(chapter) ? [{ kind: 'guide', chapter }] : [];
  const pages: readonly Page[] = [{ kind: 'chronology' }, ...by, page];
  return linkedNode('BreadcrumbList', { itemListElement: pages.map((each, at) => step(at + 1, each, around)) });
}

function step(position: number, page: Page, around: Surroundings): Linked<'ListItem'> {
  const name = pageName(page, around.index) ?? pageTitle(page, around.index);
  const url = pageUrl(page, around);
  return linkedNode('ListItem', { position, name, item: url === null ? null : linkedNode('WebPage', { name, url }) });
}
