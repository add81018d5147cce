/**
 * The places → what lies within what, as trees: the way the plan of them is drawn.
 *
 *   Palace of Westminster, New Palace Yard and Carriage Gates within it, Westminster Bridge →
 *   [Palace of Westminster [New Palace Yard, Carriage Gates], Westminster Bridge]
 *
 * Nothing but `within` is known of where places lie, so nothing else is made of it: trees stand in the timeline's order.
 */
import type { Place } from '../../model/entities.ts';

export interface PlaceTree {
  readonly place: Place;
  /** In how many events it is named itself; those of the places inside it do not count. */
  readonly events: number;
  readonly inside: readonly PlaceTree[];
}

/**
 * A place within one that nobody knows stands by itself, as does the first of places that lie within each other. Of the
 * others those are left out that no event names and in which nothing lies.
 */
export function placeTrees(places: readonly Place[], eventsAt: (id: string) => number): readonly PlaceTree[] {
  const known = new Set<string>(places.map(({ id }) => id));
  const inside = new Map<string, Place[]>();
  for (const place of places) {
    if (place.within === undefined) continue;
    inside.set(place.within, [...(inside.get(place.within) ?? []), place]);
  }
  const drawn = new Set<string>();
  const draw = (place: Place): PlaceTree[] => {
    if (drawn.has(place.id)) return [];
    drawn.add(place.id);
    return [{ place, events: eventsAt(place.id), inside: (inside.get(place.id) ?? []).flatMap(draw) }];
  };
  const outermost = places.filter(({ within }) => within === undefined || !known.has(within));
  return [...outermost, ...places].flatMap(draw).filter((tree) => tree.events > 0 || tree.inside.length > 0);
}

/** Whether that place is the tree's own or somewhere inside it. */
export function holdsPlace({ place, inside }: PlaceTree, id: string): boolean {
  return place.id === id || inside.some((tree) => holdsPlace(tree, id));
}
