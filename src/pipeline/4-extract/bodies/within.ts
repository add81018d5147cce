/**
 * Two places one after the other in a text → whether the first lies in the second.
 *
 * "the Ferry Inn in Porthmere", "Chapel Lane, Wexcombe," → yes; "from Ellary to Porthmere", "Ellary, Porthmere and Stow" → no.
 */
import type { Place } from '../../../model/entities.ts';
import type { PlaceId } from '../../../model/ids.ts';
import { phraseMatcher } from '../phrase-matcher.ts';
import type { Reading } from '../reading.ts';
import { placeEnds } from './body-lexicon.ts';

/** A casebook's `within` stays; where the documents say two different things, nothing is said. */
export function withWithin(places: readonly Place[], readings: readonly Reading[]): readonly Place[] {
  const matcher = phraseMatcher(
    places.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ text, id }))),
  );
  const byId = new Map(places.map((place) => [place.id, place] as const));
  const said = new Map<PlaceId, Set<PlaceId>>();
  for (const { passage, words } of readings) {
    const found = matcher.find(words);
    for (const [at, inner] of found.entries()) {
      const outer = found[at + 1];
      const [small, wide] = [inner.ids[0], outer?.ids[0]];
      if (outer === undefined || small === undefined || wide === undefined || small === wide) continue;
      if (
        liesIn(passage.text, inner.end, outer.start, outer.end, byId.get(small)?.name ?? '', byId.get(wide)?.name ?? '')
      )
        said.set(small, (said.get(small) ?? new Set()).add(wide));
    }
  }
  return places.map((place) => {
    const [only, ...others] = said.get(place.id) ?? [];
    const clear =
      only !== undefined && others.length === 0 && place.within === undefined && place.recognised === 'rules';
    return clear && said.get(only)?.has(place.id) !== true ? { ...place, within: only } : place;
  });
}

const hasNoun = (name: string): boolean => name.split(' ').some((word) => placeEnds.has(word));

function liesIn(text: string, from: number, to: number, end: number, inner: string, outer: string): boolean {
  const between = text.slice(from, to);
  if (/^ (?:in|at) (?:the )?$/u.test(between)) return hasNoun(inner) || !hasNoun(outer);
  return between === ', ' && hasNoun(inner) && !hasNoun(outer) && !/^,? (?:and|or) /u.test(text.slice(end, end + 5));
}
