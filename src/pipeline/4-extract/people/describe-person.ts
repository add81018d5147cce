/**
 * What stands in apposition to a name → a description in the document's own words, and the age.
 *
 * "retired window cleaner Leslie Rhodes, 75," → "Retired window cleaner, aged 75."; "Anthony Davis, who was leaving a
 * charity event," → "Was leaving a charity event."
 */
import { isCalendar, isPeople } from '../capital-words.ts';
import { isGivenName } from './given-names.ts';
import type { NamedPlace } from './part-of.ts';
import { isRole } from './role-words.ts';
import { counselTo } from './roles-beside.ts';
import { titles } from './titles.ts';

export interface Described {
  readonly age: string | null;
  readonly what: string | null;
}

const ageAfter = /^(?:,? aged (\d{1,3})\b|, (\d{1,3})(?=[,.;:]| and (?!\d))| \((\d{1,3})\))/u;
/** Words about injuries and crimes describe what happened, not who somebody is. */
const unfit =
  /\b(?:wound|injur|stab|kill|murder|dead|died|death|shot|blood|attack|accus|alleg|charged|convict|guilty|suspect|terror)\w*/iu;
const longest = 90;

/** Null for what the words beside the name do not say. */
export function describedAt({ before, after }: NamedPlace): Described {
  const found = ageAfter.exec(after);
  const age = found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
  const rest = after.slice(found?.[0].length ?? 0);
  return { age, what: apposed(rest) ?? called(before) ?? relative(rest) };
}

/** "An American tourist, aged 54."; undefined where nothing is known. */
export function descriptionFrom(places: readonly Described[]): string | undefined {
  const age = places.find((one) => one.age !== null)?.age ?? null;
  const what = places.find((one) => one.what !== null)?.what ?? null;
  if (age === null && what === null) return undefined;
  const words = [what, age === null ? null : `aged ${age}`].filter((one) => one !== null).join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function apposed(after: string): string | null {
  const phrase = /^,? ((?:an?|the|of the|then|now|chief|senior|former|retired)\b[^,.;:“”"()]{3,}?)(?=[,.;)]|$)/u.exec(
    after,
  )?.[1];
  if (phrase === undefined || !after.startsWith(',') || phrase.length > longest || unfit.test(phrase)) return null;
  const words = phrase.split(/\s+/u);
  const next =
    !/^(?:an?|the|of the) /u.test(phrase) && words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !isPeople(word));
  if (next) return null;
  return /^of the /u.test(phrase) || words.slice(0, 6).some(isRole) ? phrase : null;
}

function relative(after: string): string | null {
  const phrase =
    /^, who ((?:was|is|were|had|has|works?|worked|lives?|lived|chairs?|chaired|leads?|led|runs?|ran|represents?) [^,.;:“”"()]{4,}?)(?=[,.;)]|$)/u.exec(
      after,
    )?.[1];
  return phrase === undefined || phrase.length > longest || unfit.test(phrase) ? null : phrase;
}

/** "He lived with his wife, ": the name after it is hers. */
const kinApart =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|whose) ((?:(?:twin|elder|younger|older|eldest|youngest|only|late) )?(?:wife|husband|widow|widower|mother|father|son|daughter|sister|brother|aunt|uncle|niece|nephew|grandmother|grandfather|granddaughter|grandson)), $/u;
const stops =
  /^(?:the|an?|and|or|nor|but|so|yet|if|than|then|though|although|while|because|since|until|unless|whether|when|where|why|how|as|not|also|just|only|even|still|again|now|here|there|today|yesterday|tonight|tomorrow|later|soon|once|twice|his|her|their|its|my|our|your|this|that|these|those|another|other|some|any|no|every|each|both|all|two|three|four|five|six|seven|eight|nine|ten|who|whose|whom|which|what|he|she|it|they|we|i|you|him|them|us|me|by|from|with|without|within|to|of|for|in|on|at|over|under|underneath|above|below|beneath|beside|besides|behind|between|among|amid|near|nearby|next|past|before|after|during|against|about|around|round|across|along|through|throughout|towards?|into|onto|inside|outside|upon|off|out|up|down|via|per|like|including|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|saw|met|ran|gave|got|took|found|left|told|said|knew|heard|made|came|went|sent|brought|held|hid|hit|hurt|beat|cut|put|let|led|read|lost|paid|kept|felt|fell|fought|caught|taught|bought|threw|drove|rode|rang|spoke|wrote|saw|shook|shot|struck|became|began|sat|stood|understood|thought|chose|won|fed|swung|thrust|late|re|ex)$/u;
/** Of nouns that stand before another, and no verb: "a sports teacher"; else "kneels by", "tells". */
const endsInS =
  /(?:ss|us|is)$|^(?:sales|sports|operations|communications|arts|systems|services|works|news|communities|affairs|relations|resources|drugs|arms|games|savings|customs|parks|railways|sciences|series|species|women['’]?s|men['’]?s)$/u;

/** The words for a person right before the name, with those that go with them: the whole of the phrase or nothing. */
function called(before: string): string | null {
  const words = before.split(/\s+/u).filter((word) => word.length > 0);
  const kin = kinApart.exec(before)?.[1];
  if (kin !== undefined) return kin;
  const counsel = counselTo.exec(before)?.[0].trim().replace(/,$/u, '');
  if (counsel !== undefined) return counsel;
  const last = words.at(-1);
  if (last === undefined || !before.endsWith(`${last} `) || !isRole(last) || /\p{P}$/u.test(last) || /s$/u.test(last))
    return null;
  const phrase = words.slice(beginOf(words)).join(' ');
  return unfit.test(phrase) ? null : phrase;
}
const mostWords = 6;

/** Where the phrase begins that the last word ends. */
function beginOf(words: readonly string[]): number {
  let from = words.length - 1;
  while (from > 0 && words.length - from < mostWords) {
    const [word = '', before = ''] = [words[from - 1], words[from - 2]];
    // "City of London senior coroner".
    if (word === 'of' && isProper(words[from] ?? '') && isProper(before) && !isStop(before)) from -= 2;
    else if (goesWith(word, words[from] ?? '', opens(words, from - 1))) from -= 1;
    else break;
  }
  // "Mr Orr nurse": his name.
  if (titles.has(words[from - 1] ?? '')) while (isProper(words[from] ?? '') && from < words.length - 1) from += 1;
  return from;
}

const isProper = (word: string): boolean => /^\p{Lu}[\p{L}’'-]*$/u.test(word) && !/['’]s?$/u.test(word);
const isStop = (word: string): boolean => stops.test(word.toLowerCase());

/** `opening`: the sentence begins with it, so that its capital tells nothing. */
function goesWith(word: string, next: string, opening: boolean): boolean {
  if (isPeople(word)) return true;
  if (opening) return qualifies(word) || (isProper(word) && isProper(next) && !isTime(word) && !isStop(word));
  if (isProper(word)) return !isTime(word) && !titles.has(word) && !isGivenName(word);
  return (
    /^\p{Ll}[\p{Ll}-]+$/u.test(word) &&
    !stops.test(word) &&
    (!/s$/u.test(word) || endsInS.test(word)) &&
    !/(?:ing|ed|ly)$/u.test(word.replace(/^(?:retired|so-called)$/u, ''))
  );
}
const isTime = (word: string): boolean => isCalendar(word, '', '');

/** "Detective chief inspector Ivo Kern": a capital only because the sentence begins with it. */
function opens(words: readonly string[], at: number): boolean {
  return at === 0 || /[.!?:]["”’']?$/u.test(words[at - 1] ?? '');
}
function qualifies(word: string): boolean {
  const lower = word.replace(/^["“‘]/u, '').toLowerCase();
  return (
    /^["“‘]?\p{Lu}\p{Ll}+$/u.test(word) &&
    (isRole(lower) ||
      /^(?:former|senior|junior|lead|head|deputy|acting|police|detective|chief|young|consultant|forensic)$/u.test(
        lower,
      ))
  );
}
