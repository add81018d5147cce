/**
 * A name and the words before it → who shares its surname there: "Brothers Kyle and Ryan Stott", "Tom and Lucy Farrow".
 *
 * `Ryan Stott` → `Kyle Stott`; `Lucy Farrow` → `Tom Farrow`; "Tom and Lucy Farrow" beside a Tom Hale → nobody.
 */
import { isGivenName, wordlikeNames } from './given-names.ts';
import { parseName } from './parse-name.ts';
import type { SightedPassage } from './recognise-people.ts';
import type { Sighting } from './sighting.ts';

const together =
  /\b(?:(?:two|[Tt]wo) (?:\p{Ll}+ ){0,2}\p{Ll}+s,|brothers|sisters|siblings|twins|cousins|couple|spouses|parents|grandparents|sons|daughters|husband and wife),? (\p{Lu}\p{Ll}+) and $/iu;
const pair = /(?:^|[^\p{L}’'-])(?<!\p{Lu}[\p{L}.’'-]* )(\p{Lu}\p{Ll}+) and $/u;

/** Looks at the 60 characters before the name. */
export function namedBeside({ name, start, sure }: Sighting, text: string): readonly Sighting[] {
  const before = text.slice(Math.max(0, start - 60), start);
  const end = start - ' and '.length;
  const [first = '', surname, ...more] = name.split(' ');
  if (surname === undefined) return [];
  if (more.length > 0 || !isGivenName(first)) return [];
  const found = together.exec(before)?.[1];
  if (found !== undefined && isGivenName(found))
    return [{ name: `${found} ${surname}`, start: end - found.length, end, sure }];
  const given = pair.exec(before)?.[1];
  if (given === undefined || !isGivenName(given) || wordlikeNames.has(given) || sure !== 'yes') return [];
  return [{ name: `${given} ${surname}`, start: end - given.length, end, sure, pair: true }];
}

/** "Tom" of "Tom and Lucy Farrow" may be a Tom named elsewhere with another surname: then he is left as he stands. */
export function withoutStrayPairs(passages: readonly SightedPassage[]): readonly SightedPassage[] {
  const all = passages.flatMap(({ sightings }) => sightings);
  if (!all.some(({ pair: joined }) => joined === true)) return passages;
  const surnames = new Map<string, Set<string>>();
  for (const { name, pair: joined } of all) {
    const { given, surname } = parseName(name);
    if (joined === true || given === null || surname === null) continue;
    surnames.set(given, (surnames.get(given) ?? new Set()).add(surname));
  }
  const isStray = ({ name, pair: joined }: Sighting): boolean => {
    const { given, surname } = parseName(name);
    const others = given === null ? undefined : surnames.get(given);
    return joined === true && others !== undefined && !(others.size === 1 && others.has(surname ?? ''));
  };
  return passages.map((one) => ({ ...one, sightings: one.sightings.filter((sighting) => !isStray(sighting)) }));
}
