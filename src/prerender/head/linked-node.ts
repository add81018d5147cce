/**
 * A type of schema.org's and what is known of it → a node of linked data, without what is not known.
 *
 * `linkedNode('Place', {name: 'Carriage Gates', description: null})` → `{"@type": "Place", "name": "Carriage Gates"}`.
 *
 * Which properties a type has, and what may be their values, is held by the compiler to the vocabulary as schema.org
 * publishes it (schema-dts): `linkedNode('Person', {startDate: '2009'})` is no program.
 */
import type {
  AboutPageLeaf,
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  EventLeaf,
  ListItemLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ThingLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';

/** The types that the pages use, each by itself without those that are kinds of it. */
export type LinkedNode =
  | AboutPageLeaf
  | ArticleLeaf
  | BreadcrumbListLeaf
  | CollectionPageLeaf
  | CreativeWorkLeaf
  | DataDownloadLeaf
  | DatasetLeaf
  | EventLeaf
  | ListItemLeaf
  | OrganizationLeaf
  | PersonLeaf
  | PlaceLeaf
  | ThingLeaf
  | WebPageLeaf
  | WebSiteLeaf;

export type Linked<Type extends LinkedNode['@type']> = Extract<LinkedNode, { '@type': Type }>;

/** What may be known of a node: each property as the vocabulary has it, or null. */
export type Known<Type extends LinkedNode['@type']> = {
  readonly [Property in Exclude<keyof Linked<Type>, `@${string}`>]?: Linked<Type>[Property] | null;
};

/** Null, empty text and empty lists are left out; a list of one stands for itself. */
export function linkedNode<Type extends LinkedNode['@type']>(type: Type, properties: Known<Type>): Linked<Type>;
export function linkedNode(type: LinkedNode['@type'], properties: Readonly<Record<string, unknown>>): object {
  const known = Object.entries(properties).flatMap(([property, value]) => {
    const single = Array.isArray(value) && value.length < 2 ? (value[0] ?? null) : value;
    return single === null || single === '' ? [] : [[property, single] as const];
  });
  return { '@type': type, ...Object.fromEntries(known) };
}
