/**
 * A place → the places it lies within, the nearest first, and those that lie directly within it.
 *
 *   Carriage Gates → within [New Palace Yard, Palace of Westminster];  Palace of Westminster → holds [New Palace Yard]
 */
import type { Place } from '../../model/entities.ts';

/** Follows `within` outwards; stops at a place it does not know and at one it has passed already. */
export function placesAround(place: Place, places: ReadonlyMap<string, Place>): readonly Place[] {
  const around: Place[] = [];
  let next = place.within === undefined ? undefined : places.get(place.within);
  while (next !== undefined && next !== place && !around.includes(next)) {
    around.push(next);
    next = next.within === undefined ? undefined : places.get(next.within);
  }
  return around;
}

/** The places whose `within` is this place, in the timeline's order. */
export function placesInside(place: Place, places: ReadonlyMap<string, Place>): readonly Place[] {
  return [...places.values()].filter((other) => other.within === place.id);
}
