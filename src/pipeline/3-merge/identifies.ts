/**
 * A detail in its paragraph → whether it says which thing is spoken of, rather than something about it.
 *
 * "Witness A", "room 12", "the second crew", "the 9.15 train", "Ellwood said …" → true; "at 14.56", "30 patients", "taken to Alford", 34 in "Ann Ferris, 34," → false.
 */
import type { Unit } from './read-units.ts';

const places: ReadonlySet<string> = new Set(
  'in at to from near on outside inside into toward by with for of around behind'.split(' '),
);
const labelled: ReadonlySet<string> = new Set(
  `room item number no line page paragraph bus train tram flight platform unit section chapter exhibit witness officer juror
  case gate ward route floor flat house door part stage phase appendix document volume question figure table point`.split(
    /\s+/u,
  ),
);
const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'that',
  'this',
]);

/** False for what is no detail. */
export function identifies(units: readonly Unit[], at: number): boolean {
  const [before, unit, behind] = [units[at - 1], units[at], units[at + 1]];
  if (unit === undefined || unit.detail === null) return false;
  const { detail } = unit;
  if (detail.kind === 'name')
    return unit.opens || !places.has(before?.frame ?? '') || [...detail.words].some((word) => isDesignation(word));
  if (detail.kind === 'number' && detail.unit === 'th') return true;
  if (detail.kind === 'number') return !unit.opens && unit.gap === '' && isLabel(before);
  const attributive = determiners.has(before?.frame ?? '') && behind?.detail === null && !behind.opens;
  return detail.kind === 'time' && attributive;
}

/** "Apollo" of "Apollo 11", "room" of "room 12"; the age in "Ann Ferris, 34," is parted from its name. */
function isLabel(before: Unit | undefined): boolean {
  return before?.frame === '#name' || labelled.has(before?.frame ?? '');
}

/** "A", "K73". */
function isDesignation(word: string): boolean {
  return word.length === 1 || /\p{N}/u.test(word);
}
