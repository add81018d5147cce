/**
 * The order of several documents → one order of all that is in them.
 *
 *     A B C D  and  A B X Y   →   A B X Y C D
 */

/** Later sequences are worked into the first, each new item after its predecessor; linear in the number of items. */
export function interleave<Item extends object>(sequences: readonly (readonly Item[])[]): Item[] {
  const next = new Map<Item | null, Item | null>([[null, null]]);
  const previous = new Map<Item | null, Item | null>();
  for (const sequence of sequences) {
    const known = sequence.find((item) => next.has(item));
    const beginning = sequence[0] === known ? null : (previous.get(known ?? null) ?? null);
    let cursor: Item | null = beginning;
    for (const item of sequence) {
      if (!next.has(item)) {
        const follower: Item | null = next.get(cursor) ?? null;
        next.set(item, follower).set(cursor, item);
        previous.set(item, cursor).set(follower, item);
      }
      cursor = item;
    }
  }
  const order: Item[] = [];
  for (let item = next.get(null) ?? null; item !== null; item = next.get(item) ?? null) order.push(item);
  return order;
}
