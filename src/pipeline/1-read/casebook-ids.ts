/**
 * A parsed casebook → the same with an id for every entry that has a name and none: the name as an address would have it.
 *
 * `people: [{name: Orla Finch}]` → `people: [{name: 'Orla Finch', id: 'orla-finch'}]`; an anchor goes by the first of its
 * names, an event by its title.
 */
import { slug } from '../../model/slug.ts';

const nameOf: Readonly<Record<string, (entry: Readonly<Record<string, unknown>>) => unknown>> = {
  anchors: ({ names }) => (Array.isArray(names) ? names[0] : undefined),
  people: ({ name }) => name,
  organisations: ({ name }) => name,
  places: ({ name }) => name,
  themes: ({ name }) => name,
  phases: ({ name }) => name,
  events: ({ title }) => title,
};

/** What is no casebook, and what has no name to go by, comes back as it is: others tell what is wrong with it. */
export function withIds(value: unknown): unknown {
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, list]) => {
      const name = Object.hasOwn(nameOf, key) ? nameOf[key] : undefined;
      if (name === undefined || !Array.isArray(list)) return [key, list];
      return [key, list.map((entry: unknown) => withId(entry, name))];
    }),
  );
}

function withId(entry: unknown, nameIn: NonNullable<(typeof nameOf)[string]>): unknown {
  if (!isGroup(entry) || Object.hasOwn(entry, 'id')) return entry;
  const name = nameIn(entry);
  const id = typeof name === 'string' ? slug(name) : '';
  return id === '' ? entry : { ...entry, id };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
