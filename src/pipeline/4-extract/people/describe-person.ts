/**
 * What stands in apposition to a name → a description in the document's own words, and the age.
 *
 * "retired window cleaner Leslie Rhodes, 75," → "Retired window cleaner, aged 75."; "Anthony Davis, who was leaving a
 * charity event," → "Was leaving a charity event."
 */
import { isPeople } from '../capital-words.ts';
import type { NamedPlace } from './part-of.ts';
import { isRole } from './role-words.ts';
import { counselTo } from './roles-beside.ts';

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
  /^(?:the|an?|and|or|his|her|their|its|by|from|with|to|of|that|when|while|for|in|on|at|as|but|who|was|were|is|are|had|has|said|told|then|also|two|three|both|asked|against|between|including|like|saw|met|named|called|late|whose|before|after|over|under|near|into|onto|outside|inside|during|through|than|about|how|why|what|where|whether|towards|beside|behind|alongside|representing)$/u;

/** The words for a person right before the name, with up to three that go with them. */
function called(before: string): string | null {
  const words = before.split(/\s+/u).filter((word) => word.length > 0);
  const kin = kinApart.exec(before)?.[1];
  if (kin !== undefined) return kin;
  const counsel = counselTo.exec(before)?.[0].trim().replace(/,$/u, '');
  if (counsel !== undefined) return counsel;
  const last = words.at(-1);
  if (last === undefined || !before.endsWith(`${last} `) || !isRole(last) || /\p{P}$/u.test(last) || /s$/u.test(last))
    return null;
  let from = words.length - 1;
  while (from > 0 && words.length - from < 4 && goesWith(words[from - 1] ?? '')) from -= 1;
  const [opens, capital = ''] = [from === 1 || /[.!?]["”’]?$/u.test(words[from - 2] ?? ''), words[from - 1]];
  // "Detective chief inspector Ada Lund told": the sentence begins with what she is.
  const whole = opens && ofRank.test(capital) ? [capital.toLowerCase(), ...words.slice(from)] : words.slice(from);
  const phrase = whole.join(' ');
  return unfit.test(phrase) ? null : phrase;
}

const ofRank = /^(?:Detective|Senior|Former|Chief|Assistant|Deputy|Retired|Acting|Lead|Head|Leading|Investigating)$/u;

function goesWith(word: string): boolean {
  return (
    isPeople(word) ||
    (/^\p{Ll}[\p{Ll}-]+$/u.test(word) &&
      !stops.test(word) &&
      !/(?:ing|ed|ly)$/u.test(word.replace(/^retired$/u, 'retire')))
  );
}
