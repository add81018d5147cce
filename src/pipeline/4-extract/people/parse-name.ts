/**
 * A person's name as written → its parts, and the other ways in which a document may put it.
 *
 * "Judge Mark Lucraft QC" → title Judge, given Mark, surname Lucraft; forms "Mark Lucraft", "Judge Lucraft", "Lucraft".
 */
import { femaleTitles, type Gender, genderOf, maleTitles, postNominals, titles } from './name-lexicon.ts';

export interface ParsedName {
  readonly title: string | null;
  readonly given: string | null;
  readonly surname: string | null;
  readonly postNominal: string | null;
  readonly gender: Gender;
}

/** A name of small letters or with an article ("the families"), or a lettered one ("Witness L"), has no surname. */
export function parseName(name: string): ParsedName {
  const words = name.split(/[\s,]+/u).filter((word) => word.length > 0);
  let from = 0;
  while (from < words.length - 1 && titles.has(bare(words[from]))) from += 1;
  let to = words.length;
  while (to > from && postNominals.has(words[to - 1] ?? '')) to -= 1;
  const rest = words.slice(from, to);
  const title = from === 0 ? null : bare(words[from - 1]);
  const surname = rest.length > 0 && rest.every(isNamePart) ? (rest.at(-1) ?? null) : null;
  const plain = surname !== null && (rest.length > 1 || title !== null) && !/^\p{Lu}\d*$/u.test(surname);
  const given = plain && rest.length > 1 ? (rest[0] ?? null) : null;
  const postNominal = words[to] ?? null;
  return { title, given, surname: plain ? surname : null, postNominal, gender: genderOf(title, given) };
}

const bare = (word: string | undefined): string => (word ?? '').replace(/\.$/u, '');
const isNamePart = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|den|bin|al|el|la)$/u.test(word);

/** Weaker than a listed alias: a form that two people share stands for neither. The name itself is not among them. */
export function formsOf(name: string): readonly string[] {
  const { title, given, surname, gender } = parseName(name);
  if (surname === null) return [];
  const courtesy = [...(gender === 'female' ? [] : maleTitles), ...(gender === 'male' ? [] : femaleTitles)];
  const named = given === null ? [] : [`${given} ${surname}`];
  const titled = [...(title === null ? [] : [title]), ...courtesy].map((word) => `${word} ${surname}`);
  return [...new Set([...named, ...titled, surname])].filter((form) => form !== name);
}
