/**
 * Words in which a surname is written in capitals → the same with the surname as in running text.
 *
 * `Leonard OSGOOD`, `PC Joan McADAM`, `MR OSGOOD`, `OSGOOD, Leonard` → `Osgood`, `McAdam`; the capitals of a heading and those of
 * an abbreviation ("Victoria NHS Trust") stay. Only how a word is read changes, never where it stands.
 */

import type { Span } from '../artifacts.ts';
import { isAbbreviation } from './capital-words.ts';
import { nameInLine } from './name-line.ts';
import { isGivenName, wordlikeNames } from './people/given-names.ts';
import { looseTitles, postNominals, titles } from './people/titles.ts';
import type { Word } from './read-words.ts';

const capitals = /^(?:Mc|Mac|O['’])?\p{Lu}{2,}(?:[-'’]\p{Lu}{2,})*$|^\p{Lu}['’]\p{Lu}{2,}$/u;
const shoutedTitle = /^(?:MR|MRS|MS|MISS|DR)$/u;
const fewestLetters = 3;

/** `text` is what the words stand in. Gives the same words where nothing is shouted, or everything is. */
export function withPlainNames(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((word) => capitals.test(word.text))) return words;
  const line = nameInLine(text);
  if (line !== null) return words.map((word) => (isOfName(word, line) ? inRunningText(word) : word));
  if (isShouting(text)) return words;
  const plain = [...words];
  for (const [at, word] of words.entries()) {
    if (!isShouted(word)) continue;
    const before = plain[at - 1];
    const named = word.joined && before !== undefined && leadsToSurname(plain, at - 1) && !goesOn(words[at + 1]);
    if (named || isListed(words, at, text)) {
      plain[at] = inRunningText(word);
      if (before !== undefined && shoutedTitle.test(before.text)) plain[at - 1] = inRunningText(before);
    } else if (opensShouted(words, at)) {
      plain[at] = inRunningText(word);
      const next = words[at + 1];
      if (next !== undefined) plain[at + 1] = inRunningText(next);
    }
  }
  return plain;
}

/** "OSGOOD, Leonard" → `Leonard Osgood`, of the two words with which it begins; null where no surname stood in capitals first. */
export function listedName([surname, given]: readonly (Word | undefined)[], text: string): string | null {
  if (surname === undefined || given === undefined || surname.text === text.slice(surname.start, surname.end))
    return null;
  return text.slice(surname.end, given.start) === ', ' && isGivenName(given.text)
    ? `${given.text} ${surname.text}`
    : null;
}

/** "STATEMENT OF JOAN TARRANT": all of her name stands in capitals, but for her letters and the rank that is written so. */
function isOfName({ start, end, text }: Word, line: Span): boolean {
  if (start < line.start || end > line.end || !capitals.test(text)) return false;
  if (start === line.start) return !policeRank.test(text);
  return !isAbbreviation(text) && !postNominals.has(text) && !policeRank.test(text);
}
const policeRank = /^(?:PC|WPC|DC|DS|DI|DCI|DCS|DSU|ACC|DCC)$/u;

/** Of a heading the capitals say nothing. */
function isShouting(text: string): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 0.7 * (text.match(/\p{L}/gu)?.length ?? 0);
}

function isShouted({ text }: Word): boolean {
  return text.length >= fewestLetters && capitals.test(text) && !isAbbreviation(text) && !postNominals.has(text);
}

/** A given name, a title, or an initial or a first half of the surname after one. */
function leadsToSurname(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (shoutedTitle.test(word.text) || (titles.has(word.text) && !looseTitles.has(word.text))) return true;
  if (isGivenName(word.text)) return !(word.opens && wordlikeNames.has(word.text));
  const further = /^\p{Lu}$/u.test(word.text) && word.joined;
  return further && at > 0 && leadsToSurname(words, at - 1);
}

/** "Victoria NHS Trust": the capitals belong to what follows. */
function goesOn(next: Word | undefined): boolean {
  return next?.joined === true && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "OSGOOD, Leonard, a driver" at the beginning of a line or an entry. */
function isListed(words: readonly Word[], at: number, text: string): boolean {
  const [word, given] = [words[at], words[at + 1]];
  if (word === undefined || given === undefined || !(word.opens || isEntry(text, word.start))) return false;
  if (text.slice(word.end, given.start) !== ', ' || !isGivenName(given.text)) return false;
  return /^(?: \p{Lu}\.?)?(?:[,;:.(]| \(|$)/u.test(text.slice(given.end, given.end + 6));
}

function isEntry(text: string, start: number): boolean {
  return /[;\n] *$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "JOHN OSGOOD gave evidence". */
function opensShouted(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next?.joined !== true || !isShouted(next)) return false;
  if (after?.joined === true && isCapital(after)) return false;
  return isGivenName(inRunningText(word).text) && !wordlikeNames.has(inRunningText(word).text);
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

function inRunningText(word: Word): Word {
  const [, prefix = '', rest = word.text] = /^(Mc|MC(?=\p{Lu}{3})|Mac)?(.+)$/u.exec(word.text) ?? [];
  const plain = rest
    .split(/(?<=[-'’])/u)
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('');
  return { ...word, text: prefix.replace('C', 'c') + plain };
}
