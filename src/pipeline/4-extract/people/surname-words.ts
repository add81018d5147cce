/**
 * Titles and common nouns that people also bear as surnames → whether the last word of a name may be one.
 *
 * "Sarah King", "Mrs Bishop", "Ian Constable" → names; "Chief Constable", "Mr Speaker", "Detective Inspector" → none;
 * "Helen North", "Ruth Page" → names where the words around show a person.
 */
import { isGivenName, wordlikeNames } from './given-names.ts';
import { notNames } from './not-names.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Among the commonest surnames of England, and titles. */
const titled = listed(
  'King Bishop Dean Prince Earl Duke Pope Major Constable Lord Judge Baron Sheriff Sergeant Mayor Nurse Justice Canon Gunner Abbot',
);
/** Of these "Mr" makes an office, not a name. */
const addressed = listed('Justice Judge Mayor Constable Sheriff');
/** Quarters of the sky and nouns of places and things that are as common as surnames. */
const plain = listed(
  'North South East West Day Page Court Hall Street Lane Bridge Park Lake Ward Branch Church House Night Bell',
);
const peoples = listed('French English Welsh German Irish Scott Dane');
const courteous = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|PC|WPC|DC|DS|DI|DCI|Sgt|Prof|Rev|Nurse|Cllr)$/u;

/** `core` is the name behind its `title`: the title word at its end is a surname. */
export function endsInTitleAsSurname(title: readonly string[], core: readonly string[]): boolean {
  const [first = ''] = core;
  const last = core.at(-1) ?? '';
  if (!titled.has(last)) return false;
  if (core.length > 1) return isGivenName(first) || /^\p{Lu}$/u.test(first);
  return title.length === 1 && courteous.test(title[0] ?? '') && !addressed.has(last);
}

/** A given name that is no other word, before a noun that is a surname too; the words around must show a person. */
export function endsInNounAsSurname(core: readonly string[]): boolean {
  const [first = ''] = core;
  const last = core[1] ?? '';
  return (
    core.length === 2 &&
    ((notNames.has(last) && plain.has(last)) || peoples.has(last)) &&
    isGivenName(first) &&
    !wordlikeNames.has(first)
  );
}

/** "Mr Baker", "Mrs Porter", "Dr Cook": a calling as a surname; "Mr Chairman" and "Mr Foreman" are an office. */
export function isTradeSurname(word: string): boolean {
  return trades.has(word);
}
const trades = listed(
  `Baker Porter Cook Carpenter Farmer Gardener Driver Miner Smith Clerk Fisher Steward Mason Butcher Miller Turner Barber Plumber Skipper
  Master Mate Bowman Chapman Fireman Freeman Goodman Stoker Sailor Shepherd Waiter Priest Monk Nunn Guard Proctor Archer Bishop Page
  Abbot Squire Constable Spence Child Boy Mann Author Surgeon Nurse Sargent Tenant Landlord Parent Brothers Sexton Twin Partner Friend Husband`,
);
