/**
 * The old id of an event → the one that it has now, over as many renamings as there were.
 *
 * `aliasEnd({first: 'second', second: 'third'}, 'first')` → `'third'`.
 */

/** An id that is no alias is its own end; of aliases that lead round in a circle null. */
export function aliasEnd<Id extends string>(aliases: Readonly<Record<string, Id>>, id: Id): Id | null {
  const passed = new Set<Id>();
  let at = id;
  while (Object.hasOwn(aliases, at)) {
    if (passed.has(at)) return null;
    passed.add(at);
    at = aliases[at] ?? at;
  }
  return at;
}
