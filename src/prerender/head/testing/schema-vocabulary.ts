/**
 * What schema.org says of the types and properties that the pages use → whether a node keeps to it.
 *
 * `strayed({"@type": "Person", "startDate": "2009"})` → `["Person has no startDate"]`. Drawn from the pages of the types
 * (https://schema.org/Event and so on) and of the properties (https://schema.org/startDate): on which types a property
 * stands, and what its value is.
 */
const parents: Readonly<Record<string, string | null>> = {
  Thing: null,
  CreativeWork: 'Thing',
  WebPage: 'CreativeWork',
  CollectionPage: 'WebPage',
  AboutPage: 'WebPage',
  WebSite: 'CreativeWork',
  Article: 'CreativeWork',
  Dataset: 'CreativeWork',
  MediaObject: 'CreativeWork',
  DataDownload: 'MediaObject',
  Intangible: 'Thing',
  ItemList: 'Intangible',
  BreadcrumbList: 'ItemList',
  ListItem: 'Intangible',
  Event: 'Thing',
  Person: 'Thing',
  Organization: 'Thing',
  Place: 'Thing',
};

/** Property → the types it stands on, and what may be its value: a data type in small letters, or a type. */
const properties: Readonly<Record<string, { readonly on: readonly string[]; readonly value: readonly string[] }>> = {
  name: { on: ['Thing'], value: ['text'] },
  description: { on: ['Thing'], value: ['text'] },
  url: { on: ['Thing'], value: ['url'] },
  about: { on: ['CreativeWork', 'Event'], value: ['Thing'] },
  author: { on: ['CreativeWork'], value: ['Organization', 'Person'] },
  breadcrumb: { on: ['WebPage'], value: ['BreadcrumbList'] },
  citation: { on: ['CreativeWork'], value: ['CreativeWork'] },
  containedInPlace: { on: ['Place'], value: ['Place'] },
  contentUrl: { on: ['MediaObject'], value: ['url'] },
  datePublished: { on: ['CreativeWork'], value: ['date'] },
  distribution: { on: ['Dataset'], value: ['DataDownload'] },
  encodingFormat: { on: ['CreativeWork', 'MediaObject'], value: ['text'] },
  headline: { on: ['CreativeWork'], value: ['text'] },
  inLanguage: { on: ['CreativeWork', 'Event'], value: ['text'] },
  isBasedOn: { on: ['CreativeWork'], value: ['CreativeWork'] },
  isPartOf: { on: ['CreativeWork'], value: ['CreativeWork'] },
  item: { on: ['ListItem'], value: ['Thing'] },
  itemListElement: { on: ['ItemList'], value: ['ListItem'] },
  location: { on: ['Event', 'Organization'], value: ['Place'] },
  mainEntity: { on: ['CreativeWork'], value: ['Thing'] },
  mentions: { on: ['CreativeWork'], value: ['Thing'] },
  position: { on: ['CreativeWork', 'ListItem'], value: ['integer'] },
  publisher: { on: ['CreativeWork'], value: ['Organization', 'Person'] },
  startDate: { on: ['Event'], value: ['date'] },
  temporalCoverage: { on: ['CreativeWork'], value: ['interval'] },
};

const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?$/;

/** Every fault in a node and in those within it; empty where it keeps to the vocabulary. */
export function strayed(node: unknown): readonly string[] {
  if (!isObject(node)) return [`${JSON.stringify(node)} is no node`];
  const { '@type': type, '@context': _, ...rest } = node;
  if (typeof type !== 'string' || !(type in parents)) return [`${JSON.stringify(type)} is no type that is known here`];
  return Object.entries(rest).flatMap(([name, value]) => {
    const property = properties[name];
    if (property === undefined || !property.on.some((each) => isA(type, each))) return [`${type} has no ${name}`];
    return [value].flat().flatMap((each) => strayedValue(`${type}.${name}`, each, property.value));
  });
}

function strayedValue(place: string, value: unknown, allowed: readonly string[]): readonly string[] {
  if (isObject(value)) {
    const type = String(value['@type']);
    return allowed.some((each) => isA(type, each)) ? strayed(value) : [`${place} is no ${type}`];
  }
  return allowed.some((each) => isData(value, each)) ? [] : [`${place} is not ${JSON.stringify(value)}`];
}

function isData(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (typeof value !== 'string' || value === '') return false;
  if (type === 'url') return URL.canParse(value);
  if (type === 'date') return date.test(value);
  if (type === 'interval') return value.split('/').every((end) => end === '..' || date.test(end));
  return type === 'text';
}

function isA(type: string, wanted: string): boolean {
  return type === wanted || (parents[type] != null && isA(parents[type] ?? '', wanted));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
