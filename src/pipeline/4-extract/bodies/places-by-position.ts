/**
 * A run of capitals without a telling noun, and the word before it → whether it is somewhere.
 *
 * "in Porthmere", "near Stow Fen", "the 6.52pm from Ellary to Porthmere" → places; "in Operation Temple" → not.
 */
import { isAbbreviation, isPeople, openers } from '../capital-words.ts';
import type { NameRun } from '../name-run.ts';
import { isGivenName } from '../people/given-names.ts';
import { notNames } from '../people/not-names.ts';
import { isRole } from '../people/role-words.ts';
import { titles } from '../people/titles.ts';
import type { Word } from '../read-words.ts';
import { placeNames } from './gazetteer.ts';
import { written } from './recognise-bodies.ts';

/** Counted over all documents: one "in" or "near" is enough, of the others two different ones. */
export interface PlaceHint {
  readonly name: string;
  readonly word: string;
}

const surely = new Set([
  'in',
  'near',
  'off',
  'outside',
  'around',
  'above',
  'beyond',
  'leaving',
  'approaching',
  'visiting',
]);
const maybe = new Set(['at', 'from', 'to', 'towards', 'through', 'via', 'between', 'across']);
const directions =
  /^(?:North|South|East|West|Upper|Lower|Great|Little|Old|New|St|Saint|Mid|Northern|Southern|Eastern|Western|Central|Greater|High|Market)$/u;

/** "coroner for West Harrowshire", "a part of Harwell". */
const seats = /^(?:coroner|MP|MSP|councillor|bishop|constituency|member|vicar)$/u;
const parts =
  /^(?:part|parts|town|city|village|centre|outskirts|people|north|south|east|west|area|port|parish|district|suburb|hamlet|edge|side|coast|streets|residents|hospital|university|bishop|mayor|miles|mile|island|county)$/u;
/** "the Porthmere lifeboat", "the Ellary signal box": what stands there is called after the place. */
const calledAfter =
  /^(?:lifeboat|harbour|station|hospital|prison|crossing|junction|quay|pier|inquest|inquiry|branch|line|ferry|coroner|road|bypass|dock|docks|market|church|school|signal|police|fire|plant|works|mine|pit|colliery|refinery|site|area|estate|courthouse|crossroads)$/u;

/** Null where the run cannot be a place's name or nothing puts something there. `address`: a street's name and a comma before it. */
export function placeHint(run: NameRun, words: readonly Word[], address: boolean): PlaceHint | null {
  const [before, first, after] = [words[run.from - 1], run.words[0], words[run.to]];
  if (first === undefined || run.words.length > 3) return null;
  if (run.words.some((word) => unfit(word, run.words.length)) || run.words.at(-1)?.possessive === true) return null;
  if (run.words.every((word) => directions.test(word.text))) return null;
  const name = written(run.words);
  if (address || isBeforeWider(words, run.to)) return { name, word: 'in' };
  if (before === undefined || !first.joined) return null;
  const earlier = words[run.from - 2]?.lower ?? '';
  if (before.lower === 'of' && parts.test(earlier)) return { name, word: 'in' };
  if (before.lower === 'for' && seats.test(earlier)) return { name, word: 'in' };
  if (before.lower === 'the' && after?.joined === true && calledAfter.test(after.text))
    return { name, word: /^(?:lifeboat|harbour|station|hospital|bypass)$/u.test(after.text) ? 'in' : 'called after' };
  if (
    before.lower === 'at' &&
    !isRole(earlier) &&
    !/^(?:look\w*|shout\w*|point\w*|laugh\w*|fired?|firing|shot|aim\w*|angry|stared?|scream\w*|smil\w*|thrown|threw|hit|swore|lunged?|working|worked|works)$/u.test(
      earlier,
    )
  )
    return { name, word: 'in' };
  return surely.has(before.lower) || maybe.has(before.lower) ? { name, word: before.lower } : null;
}

/** "Ellary Town Hall", "Brackenridge Royal Infirmary" → `Ellary`, `Brackenridge`, which may be a place. */
export function placeInName({ name, kind }: { readonly name: string; readonly kind: string }): PlaceHint | null {
  const found =
    /^(\p{Lu}\p{Ll}{3,}) (?:(?:Town|City|Parish|Village|Magistrates|Crown|County|Royal|General|Borough|District|Police|Fire) (?:\p{Lu}\p{Ll}+ ?)+|Harbour|Pier|Quay|Station|Hospital|Airport|Council|Cathedral|Castle|Docks|Junction|Bridge|Prison)$/u.exec(
      name,
    )?.[1];
  return found === undefined || kind === 'none' || directions.test(found) || notNames.has(found) || isGivenName(found)
    ? null
    : { name: found, word: 'in a name' };
}

/** "Harlan Springs, West Virginia": a comma and a well-known place come after it. */
function isBeforeWider(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || first.joined || first.opens) return false;
  return placeNames.has(first.text) || (second?.joined === true && placeNames.has(`${first.text} ${second.text}`));
}

function unfit({ text }: Word, length: number): boolean {
  if (isAbbreviation(text) || isPeople(text) || titles.has(text) || isRole(text) || openers.has(text)) return true;
  if (/^\p{Lu}+\d*$/u.test(text) || /\d/u.test(text) || text.length < 3) return !directions.test(text);
  if (length > 1 && directions.test(text)) return false;
  return notNames.has(text) || (length === 1 && isGivenName(text));
}

/** The names that enough words put somewhere; `taken` are people's and bodies' words, which are none. */
export function placesByPosition(hints: readonly PlaceHint[], taken: ReadonlySet<string>): readonly string[] {
  const words = new Map<string, Set<string>>();
  for (const { name, word } of hints) words.set(name, (words.get(name) ?? new Set()).add(word));
  return [...words]
    .filter(([name, by]) => !taken.has(name) && ([...by].some((word) => surely.has(word)) || by.size > 1))
    .map(([name]) => name);
}
