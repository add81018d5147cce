/**
 * A type of schema.org's and what is known of it → a node of linked data, without what is not known.
 *
 * `linkedNode('Place', {name: 'Carriage Gates', description: null})` → `{"@type": "Place", "name": "Carriage Gates"}`.
 */
import type { Json } from './head-tag.ts';

export type LinkedNode = { readonly '@type': string; readonly [property: string]: Json };

/** Null, empty text and empty lists are left out; a list of one stands for itself. */
export function linkedNode(type: string, properties: Readonly<Record<string, Json | null>>): LinkedNode {
  const known = Object.entries(properties).flatMap(([property, value]) => {
    const single = Array.isArray(value) && value.length < 2 ? (value[0] ?? null) : value;
    return single === null || single === '' ? [] : [[property, single] as const];
  });
  return { '@type': type, ...Object.fromEntries(known) };
}
