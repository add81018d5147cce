/**
 * A person's name as written → its parts, and the other ways in which a document may put it.
 *
 * "Judge Mark Lucraft QC" → title Judge, given Mark, surname Lucraft; forms "Mark Lucraft", "Judge Lucraft", "Lucraft".
 */
import { type Gender, genderOf } from './name-lexicon.ts';
import { femaleTitles, givenTitles, maleTitles, postNominals, titleForms, titleLeads, titles } from './titles.ts';

export interface ParsedName {
  /** The words of the title in order, without stops: `["Detective", "Inspector"]`; empty without one. */
  readonly title: readonly string[];
  readonly given: string | null;
  /** With its particles: "Van der Berg". */
  readonly surname: string | null;
  readonly postNominal: string | null;
  readonly gender: Gender;
}

/** A name of small letters or with an article ("the families"), or a lettered one ("Witness L"), has no surname. */
export function parseName(name: string): ParsedName {
  const words = name.split(/[\s,]+/u).filter((word) => word.length > 0);
  const from = titleLength(words.map(bare));
  let to = words.length;
  while (to > from + 1 && postNominals.has(bare(words[to - 1]))) to -= 1;
  const rest = words.slice(from, to);
  const title = words.slice(0, from).map(bare);
  const whole = rest.length > 0 && rest.every(isNamePart) ? surnameOf(rest) : null;
  const known = whole !== null && (rest.length > 1 || title.length > 0) && !/^\p{Lu}\d*$/u.test(whole);
  const given = known && rest.length > 1 && whole !== rest.join(' ') ? (rest[0] ?? null) : null;
  const surname = known ? whole : null;
  const postNominal = to < words.length ? bare(words[to]) : null;
  return { title, given, surname, postNominal, gender: genderOf(title, given) };
}

/** How many of the words are a title: leads and titles, ending in a title, with a name after it. */
export function titleLength(words: readonly string[]): number {
  let length = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    if (titles.has(word)) {
      if (at > 0 && givenTitles.has(word) && length === at) continue;
      length = at + 1;
    } else if (word === 'Principal' && length === at && at > 0) length = at + 1;
    else if (!titleLeads.has(word)) break;
  }
  const first = words[0] ?? '';
  return length === 1 && givenTitles.has(first) && words.length === 2 ? 0 : length;
}

const bare = (word: string | undefined): string => (word ?? '').replace(/\.$/u, '');
const particle = /^(?:de|van|von|der|den|du|da|dos|di|del|della|bin|ibn|al|el|la|le|ap|ab|y|ter|ten)$/iu;
const isNamePart = (word: string): boolean =>
  /^(?:(?:al|el|ap|ibn|bin|d|l|o|de|ul|ur|abd)[-'’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || particle.test(word);

/** The last word, with the particles right before it: "de la Haye", "Ó Briain"; never the first word of several. */
function surnameOf(words: readonly string[]): string | null {
  let from = words.length - 1;
  while (from > 1 && (particle.test(words[from - 1] ?? '') || /^(?:Ó|Ní|Mac|Mc|St)$/u.test(words[from - 1] ?? '')))
    from -= 1;
  if (from === 1 && /^(?:Ó|Ní|de|van|von|der|ap|al|el|bin|ibn|da|du|di|le|la)$/u.test(words[0] ?? '')) from = 0;
  return words.length === 0 ? null : words.slice(from).join(' ');
}

/** Weaker than a listed alias: a form that two people share stands for neither. The name itself is not among them. */
export function formsOf(name: string): readonly string[] {
  const married = marriedName.exec(name);
  if (married !== null) return marriedForms(married[1] ?? '', married[2] ?? '');
  const { title, given, surname, gender } = parseName(name);
  if (surname === null) return [];
  const courtesy = [
    ...(gender === 'female' ? [] : ['Mr', 'Sir', 'Lord']),
    ...(gender === 'male' ? [] : courtesyOfWomen),
  ];
  const ranks = titleForms(title).filter((rank) => !maleTitles.has(rank) && !femaleTitles.has(rank));
  const bases = given === null ? [surname] : [surname, `${given} ${surname}`];
  const titled = [...title.slice(-1), ...ranks, ...courtesy].flatMap((rank) => bases.map((base) => `${rank} ${base}`));
  const named = given === null ? [] : [`${given} ${surname}`];
  return [...new Set([...named, ...titled, surname])].filter((form) => form !== name);
}

const marriedName = /^(.+)['’]s (?:wife|widow) (\p{Lu}[\p{L}’'-]+)$/u;

export function isMarriedName(name: string): boolean {
  return marriedName.test(name);
}

/** "Mr Hale’s wife Joanna": she may be "Mrs Hale". */
function marriedForms(husband: string, given: string): readonly string[] {
  const { surname } = parseName(husband);
  return surname === null ? [] : [`Mrs ${surname}`, `Ms ${surname}`, `${given} ${surname}`];
}

const courtesyOfWomen: readonly string[] = ['Mrs', 'Ms', 'Miss', 'Lady', 'Dame'];
