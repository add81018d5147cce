/**
 * A run of capitals and the words around it → whether it names a person, and how sure that is.
 *
 * "Detective Inspector Shona Reid told" → sure, by the rank; "student Ngozi Adichie-Bell, 19" → sure, by the age;
 * "Market Square" → none.
 */
import { isBodyNoun } from '../bodies/body-lexicon.ts';
import { bodyOf } from '../bodies/recognise-bodies.ts';
import { isAbbreviation, isPeople, openers } from '../capital-words.ts';
import type { NameRun } from '../name-run.ts';
import type { Word } from '../read-words.ts';
import { behindOffice } from './behind-office.ts';
import { isGivenName, wordlikeNames } from './given-names.ts';
import { callsKin, isKinHere, kinAfter, kinBefore, ownedKin } from './kin-beside.ts';
import { nameWords } from './name-words.ts';
import { notNames } from './not-names.ts';
import { titleLength } from './parse-name.ts';
import { isOnePerson, isRole } from './role-words.ts';
import { isSomebody } from './somebody-alone.ts';
import { endsInNounAsSurname, endsInTitleAsSurname, isTradeSurname } from './surname-words.ts';
import { letteredRoles, looseTitles, postNominals, titles } from './titles.ts';
import { isVessel } from './vessel-names.ts';

export interface Sighting {
  /** As written, with title and letters after it, without stops that end no word. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `maybe`: two or more capitals that would be a name if something else in the documents said so. */
  readonly sure: 'yes' | 'maybe';
  /** Introduced as a relative: "Mrs Hale, their mother". */
  readonly kin?: true;
  /** The surname is another's: "Tom" of "Tom and Lucy Farrow". */
  readonly pair?: true;
  /** The age that stands behind it. */
  readonly age?: number;
}

/** What stands around a run, at most some 80 characters on either side. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Null for a run that is no person's name. Looks only at the run and the words next to it. */
export function sightingOf(run: NameRun, text: string): Sighting | null {
  const words = behindOffice(nameWords(run.words), text);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  // "coroner for Orme, Marl & Holt": two places.
  if (text.slice(first.start, last.end).includes('&')) return null;
  const around = {
    before: text.slice(Math.max(0, first.start - 80), first.start),
    after: text.slice(last.end, last.end + 90),
  };
  if (ofReporter.test(around.before) || homeTown.test(around.before)) return null;
  const texts = words.map((word) => word.text);
  const sure = surenessOf(texts, around, { ...run, words }, words);
  if (sure === null) return null;
  const years = /\d+/u.exec(age.exec(around.after)?.[0] ?? '')?.[0];
  return {
    name: nameOf(words, around.after),
    start: first.start,
    end: last.end,
    sure,
    ...(isKinHere(around.before, around.after) || (words.length > 1 && callsKin.test(around.before))
      ? { kin: true }
      : {}),
    ...(years === undefined ? {} : { age: Number(years) }),
  };
}

/** "Ivo Kern, 46, from | Bishop Auckland": a town. */
const homeTown = /, (?:aged )?\d{1,3}, (?:of|from) $/u;

/** "My colleague | Ada Lund | has this from Orme": who reports with the writer is none of those told of. */
const ofReporter = /\b(?:[Mm]y|[Oo]ur) colleagues? $/u;

/** Post-nominals after a comma belong to the name: "Helen Ashworth, KC, said". */
function nameOf(words: readonly Word[], after: string): string {
  const letters = /^, (QC|KC|SC|MP|MSP|OBE|MBE|CBE)\b/u.exec(after)?.[1];
  const name = joinedLetters(words.map(({ text }) => text));
  return [...name, ...(letters === undefined ? [] : [letters])].join(' ');
}

/** "Mark Quill Q.C.": letters with full stops are read apart. */
function joinedLetters(words: readonly string[]): readonly string[] {
  const from = words.findLastIndex((word) => !/^\p{Lu}$/u.test(word)) + 1;
  const letters = words.slice(from).join('');
  return letters.length > 1 && postNominals.has(letters) ? [...words.slice(0, from), letters] : words;
}

function surenessOf(
  texts: readonly string[],
  around: Around,
  run: NameRun,
  words: readonly Word[],
): Sighting['sure'] | null {
  const [first = '', second = ''] = texts;
  if (texts.length === 2 && letteredRoles.has(first) && /^\p{Lu}{1,2}\d?$/u.test(second)) return 'yes';
  if (texts.some((word) => /^(?:of|for|and|the|in|on|under|upon)$/u.test(word))) return null;
  const titled = titleLength(texts);
  const lettered = texts.findIndex((word, at) => at > titled && postNominals.has(word));
  const core = texts.slice(titled, lettered === -1 ? undefined : lettered);
  const surnamed = endsInTitleAsSurname(texts.slice(0, titled), core);
  if (core[0] === 'St' || core[0] === 'Saint' || core.some((word) => /-(?:of|and|to)-/u.test(word))) return null;
  if (core.length === 0 || core.length > 5 || isVessel(around.before, texts)) return null;
  if ((surnamed ? core.slice(0, -1) : core).some((word) => titles.has(word) && !isGivenName(word))) return null;
  if (core.every((word) => /^\p{Lu}$/u.test(word))) return null;
  if (titled > 0) return isTitled(texts.slice(0, titled), core, around) ? 'yes' : null;
  if (endsInNounAsSurname(core)) return shown(around, core) ? 'yes' : null;
  if (
    core.some(
      (word, at) =>
        (notNames.has(word) && !isGivenHere(core, at)) ||
        isAbbreviation(word) ||
        (isPeople(word) && !isGivenHere(core, at)),
    )
  )
    return null;
  if (core.some((word) => /^\p{Lu}{4,}$/u.test(word))) return null;
  if (
    (homes.test(around.before) && !age.test(around.after)) ||
    (bodyNouns.test(around.before) && !standsFor(around.before, first))
  )
    return null;
  const body = bodyOf(run);
  if (body?.doubtful === true && !shown(around, core)) return isGivenName(first) ? 'maybe' : null;
  if (body !== null && body.doubtful !== true) return null;
  if (words.some((word) => word.possessive) && words.at(-1)?.possessive !== true) return null;
  if (lettered !== -1) return core.length >= 2 ? 'yes' : null;
  if (core.length === 1) return isAlone(first, around, words) ? 'yes' : null;
  if (/\bthe $/iu.test(around.before) && !/^, (?:aged )?\d/u.test(around.after)) return null;
  if (isGivenName(first) && !(wordlikeNames.has(first) && words[0]?.opens === true && !shown(around, core)))
    return 'yes';
  return shown(around, core) ? 'yes' : 'maybe';
}

/** "Bill Clinton", though a bill is no name. */
function isGivenHere(core: readonly string[], at: number): boolean {
  const [given = '', next = ''] = core;
  return at === 0 && core.length > 1 && isGivenName(given) && !notNames.has(next);
}

const courtesies =
  /^(?:Mr|Mrs|Ms|Miss|Dr|PC|WPC|DS|DI|DCI|DCS|DSU|Sgt|Sergeant|Detective|Chief|Acting|Inspector|Superintendent|Constable)$/u;

/** After "Mr" even these are no surname. */
const offices =
  /^(?:President|Speaker|Foreman|Chairman|Chair|Secretary|Minister|Justice|Officer|Commissioner|Coroner|Leader|Member|Constable|Prime|Home|Foreign|Chief|State|Police|Service|Department|World|Right|Worlds)$/u;

/** "Dr Hudson", "PC Ward", "Chief Inspector Rose"; not "Chief Coroner" or "Detective Inspector" alone. */
function isTitled(title: readonly string[], core: readonly string[], around: Around): boolean {
  const [name = ''] = core;
  const courteous = title.every((word) => courtesies.test(word));
  if (core.length === 1 && courteous && offices.test(name)) return false;
  const noble = title.length === 1 && nobles.test(title[0] ?? '') && !shown(around, core);
  const surname = core.length === 1 ? (courteous ? 0 : -1) : isGivenName(name) && !noble ? core.length - 1 : -1;
  if (
    core.some(
      (word, at) =>
        (notNames.has(word) && !(at === surname && !offices.test(word)) && !isGivenHere(core, at)) ||
        (word.length > 3 && /^\p{Lu}+$/u.test(word)),
    )
  )
    return false;
  if (title.length === 1 && looseTitles.has(title[0] ?? '')) {
    return (
      (core.length === 1 || core.length <= 3) &&
      !openers.has(name) &&
      !isRole(name) &&
      !isPeople(name) &&
      !(firms.test(title[0] ?? '') && isBodyNoun(name)) &&
      !(core.length === 1 && ships.test(title[0] ?? '') && around.before.endsWith('the ')) &&
      bodyLike(core, around)
    );
  }
  return !isRole(name) || core.length > 1 || (courteous && isTradeSurname(name));
}

/** "Premier Travel", "General Hospital": no name behind a title. */
const firms = /^(?:Premier|General|Private|Chief|Major|Representative|Minister|Secretary|President)$/u;

/** "The Queen Elizabeth Hospital", "King Edward Street": called after one. */
const nobles = /^(?:Lady|Lord|King|Queen|Prince|Princess|Duke|Duchess|Earl|Baron)$/u;

/** "On board the Lady Grace". */
const ships =
  /^(?:Lady|Lord|King|Queen|Prince|Princess|Duke|Duchess|Earl|Baron|Captain|Admiral|Major|Sister|Brother|Governor)$/u;

/** A loose title before one word that may be anything needs a name or a sign: "Judge Lucraft", "Major Atkins". */
function bodyLike(core: readonly string[], around: Around): boolean {
  const [first = ''] = core;
  return core.length === 1 || isGivenName(first) || shown(around, core) || core.length === 2;
}

/** "Ivo Kern, 57, of Hazel Rise, Malden Cross": where somebody lives. */
const homes = /\p{L}(?:, \d{1,3})?, of (?:(?:\p{Lu}[\p{L}’'-]*,? ){1,4}, |(?:\p{Lu}[\p{L}’'-]*,? ){0,6})$/u;
/** "Two were new; one of them, Ivo Kern, leads the crew today". */
const oneOf =
  /\b(?:[Oo]ne|[Aa]nother|[Tt]he (?:first|second|third|last|other|youngest|oldest|eldest|older|younger)) (?:of (?:them|whom|those|us|the (?:\p{Ll}+ ){0,2}(?:men|women|boys|girls|volunteers|officers|crew|passengers|survivors|children|pupils|students|climbers|walkers|firefighters|nurses|players|workers|miners))|(?:\p{Ll}+ )?(?:man|woman|boy|girl|child|survivor|volunteer)), $/u;
const acts =
  /^, (?:(?:now|still|later|also|then|never|had|has|would|was|is) ){0,2}(?:leads|runs|lives|works|teaches|keeps|owns|serves|remembers|recalls|says|thinks|told|said|led|ran|went|came|took|left|became|married|retired|joined|wrote|died|fell|swam|climbed|drove|lost|broke|aged|\d)/u;
/** "A route known as Chimney Corner". */
const things =
  /\b(?:route|road|path|track|place|spot|area|house|home|farm|field|ship|boat|vessel|ward|wing|pub|building|street|lane|company|firm|scheme|system|group|operation|website|app) (?:called|named|known as) $/u;
/** "The insurer, Thorley Mutual, wrote". */
const bodyNouns =
  /\b(?:insurer|company|firm|charity|operator|manufacturer|supplier|retailer|contractor|newspaper|broadcaster|developer|brewer|publisher|bank|university|school|agency|union|brand|website),? $/u;
/** "Counsel for the firm, Peter Lund, rose." */
function standsFor(before: string, first: string): boolean {
  const [, post = ''] = postFor.exec(before) ?? [];
  return isRole(post) && isGivenName(first) && !wordlikeNames.has(first);
}
const postFor = /(?:^|[\s(])([\p{L}-]+) (?:for|of|at|from|with) (?:the |an? |his |her |its )?[^,.;:“”"]{2,40}, $/u;
const age =
  /^(?:, (?:aged )?\d{1,3}\b(?! (?:million|per|miles|of\b))(?=,|\.|;|:| and| at the time\b|$)|,? aged \d{1,3}\b| \(\d{1,3}\))/u;
const human =
  /^(?:,(?! (?:where|when|which|after|before|as|while|and|in|on|at)\b)[^,.;]{0,60})?,? (?:(?:also|later|then|who|had|has|was|were|is|and|both|never|still|once) ){0,2}(?:said|says|told|saw|heard|felt|recalled|remembered|testified|died|drowned|wept|deposed|married|retired|born|stabbed|arrested|convicted|jailed|sentenced|acquitted|cleared|accused|admitted|denied|denies|pleaded|shouted|smiled|wrote|spoke|replied|explained|described|drove|ran|walked|lived|worked|argued|questioned|pronounced|killed|injured)\b(?! (?:out|over|up|by|in) (?:the|a)\b)/u;
/** "A man at Gorse Head saw a light": who saw it is the man. */
const placed =
  /(?:\b(?:at|in|near|off|past|round|around|outside|inside|towards|across|beyond|below|above)|\b(?:miles?|yards|metres|north|south|east|west) (?:from|of)) $/u;
const apposed =
  /^, (?:an?|the|who|whose|of|his|her|then|now|formerly|from|aged|representing|for|chief|senior|lead|former|retired|deputy|assistant)\b/u;

/** The words next to a name show a person: an age, a calling, kin, a human verb, "called". */
function shown({ before, after }: Around, core: readonly string[]): boolean {
  if (
    age.test(after) ||
    (human.test(after) && !placed.test(before)) ||
    /^, (?:QC|KC|SC|MP|MSP|OBE|MBE|CBE)\b/u.test(after)
  )
    return true;
  if (/(?:^|[”"’',]) ?(?:said|says|asked|recalled|added|replied) $/u.test(before)) return true;
  if (/\b\d{1,3}-(?:year|month)-old $/u.test(before) && core.length > 1) return true;
  if (core.length > 1 && /\b(?:stabbed|gunned down|stabbed to death|strangled|murdered|knifed) by $/u.test(before))
    return true;
  if (things.test(before)) return false;
  if (core.length > 1 && inOffice.test(after)) return true;
  if (core.length > 1 && isRole(postBehind.exec(after)?.[1] ?? '')) return true;
  if (oneOf.test(before) && core.length > 1 && acts.test(after)) return true;
  if (/\b(?:called|named|known as|according to|late|by name|the name of) $/u.test(before)) return core.length <= 4;
  const roleBefore = /(?:^|[\s(])([\p{L}'’-]+),? $/u.exec(before);
  if (roleBefore?.[1] !== undefined && isRole(roleBefore[1]) && !/s$/u.test(roleBefore[1])) return true;
  if (roleBefore?.[1] !== undefined && isCalling(roleBefore[1]) && before.endsWith(`${roleBefore[1]} `)) return true;
  if (wasCalled.test(after) && isCalling(wasCalled.exec(after)?.[1] ?? '')) return true;
  if (
    /^['’]s (?:widow|widower|wife|husband|mother|father|son|daughter|sister|brother|partner|body|death|family|parents|children|solicitor)\b/u.test(
      after,
    )
  )
    return true;
  const apposition = apposed.test(after)
    ? /^, (?:(?:an?|the|his|her|then|now) )?([^,.;:]{2,70})/u.exec(after)?.[1]
    : undefined;
  // "At Dunmere Guildhall, the chair said": what stands beside a place is another's.
  if (apposition === undefined || /\b(?:at|in|near|outside|inside) (?:the )?$/u.test(before)) return false;
  return /^, (?:who|whose)\b/u.test(after) || apposition.split(/\s+/u).slice(0, 6).some(isRole);
}

/** "Simon French chief inspector for the branch said". */
const postBehind =
  /^ (?:(?:chief|senior|lead|former|deputy|assistant) )?(\p{Ll}+) (?:for|of|at|from|with) (?:the |\p{Lu})/u;

/** "Mark Orme, Chief Coroner of England and Wales, remarked". */
const inOffice =
  /^, (?:Chief|Senior|Deputy|Assistant|Former|Lead|Head|Director|Acting)(?: \p{Lu}\p{L}+){0,3} (?:of|for) (?:the )?\p{Lu}/u;

/** "Crew member Santos Dias", "the youth Lio Wend". */
const isCalling = (word: string): boolean => isRole(word) || isOnePerson(word);
/** "Santos Dias was the chef"; an owner or an agent may be a firm. */
const wasCalled =
  /^ (?:was|is|had been|became) (?:then |also )?(?:an?|the|his|her|their) (?:\p{Ll}+ )?(?!owner|landlord|tenant|developer|contractor|designer|planner|agent|representative|trader|banker|founder|leader|master|regulator|baker|maker|successor|predecessor|employer|customer|champion)(\p{Ll}+)(?=[,.;]| (?:and|at|in|of|on|who)\b)/u;

/** One word alone: an age after it, or kin before it ("his wife Ifeoma"). */
function isAlone(word: string, { before, after }: Around, words: readonly Word[]): boolean {
  if (openers.has(word) || /^\d/u.test(word) || word.length < 2 || isRole(word) || /^\p{Lu}+$/u.test(word))
    return false;
  if (bodyOf({ words, from: 0, to: words.length }) !== null) return false;
  if (isGivenName(word) && !wordlikeNames.has(word) && isSomebody(after)) return true;
  if (age.test(after)) return words[0]?.opens === true ? /^, (?:aged )?\d{1,3},/u.test(after) : true;
  if (isPeople(word)) return false;
  return kinBefore.test(before) || (isGivenName(word) && (ownedKin.test(before) || kinAfter.test(after)));
}
