/**
 * Runs of capitals → organisations and places that the casebook does not list, by the nouns in them.
 *
 * "Harbour Commissioners ordered Wexcombe Ferries Ltd" → the organisation `Wexcombe Ferries Ltd`.
 */
import { isPeople, openers } from '../capital-words.ts';
import type { NameRun } from '../name-run.ts';
import { isGivenName } from '../people/given-names.ts';
import { isRole } from '../people/role-words.ts';
import { titles } from '../people/titles.ts';
import type { Word } from '../read-words.ts';
import {
  genericPhrases,
  isBodyNoun,
  organisationEnds,
  organisationNames,
  organisationPhrases,
  organisationStarts,
  placeEnds,
  placeStarts,
  placeSurnames,
} from './body-lexicon.ts';
import { placeNames } from './gazetteer.ts';

export type BodyKind = 'organisation' | 'place';
export interface Body {
  readonly kind: BodyKind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** It would be a person's name, were there a sign of one: "Tom Wood", "Mary Church". */
  readonly doubtful?: boolean;
}

/** The body a run names, or null. A run with a person's title is none, nor a bare noun ("Bridge", "Police"). */
export function bodyOf(run: NameRun): Body | null {
  const words = withoutOpener(run.words);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || isTitle(words)) return null;
  const name = written(words);
  const place = { start: first.start, end: last.end, name };
  if (genericPhrases.has(name)) return null;
  if (organisationPhrases.has(name)) return { kind: 'organisation', ...place };
  // "Reading a statement": at the beginning of a sentence it is the word.
  if (placeNames.has(name)) return /^\p{Lu}\p{Ll}+ing$/u.test(name) && first.opens ? null : { kind: 'place', ...place };
  if (words.length === 1) return organisationNames.has(first.text) ? { kind: 'organisation', ...place } : null;
  if (words.every((word) => word.text === word.text.toUpperCase()) && name.length > 12) return null;
  const kind = kindOf(words);
  if (kind === null) return null;
  const doubtful = words.length === 2 && placeSurnames.has(last.text) && !isBodyNoun(first.text);
  return doubtful ? { kind, ...place, doubtful } : { kind, ...place };
}

function kindOf(words: readonly Word[]): BodyKind | null {
  const [first = '', second = ''] = words.map(({ text }) => text);
  const last = words.at(-1)?.text ?? '';
  if (words.some(({ text }, at) => titles.has(text) && isGivenName(words[at + 1]?.text ?? '') && at < words.length - 2))
    return null;
  if (/^(?:Operation|Project|Exercise|Exhibit|Section|Appendix)$/u.test(first)) return null;
  if (first === 'Royal' && /^(?:of|Society|College|Institute|Institution)$/u.test(second)) return 'organisation';
  if (/^(?:House|Houses)$/u.test(first) && second === 'of')
    return /^(?:Commons|Lords|Representatives)$/u.test(last) ? 'organisation' : 'place';
  const of = words.findIndex((word) => /^(?:of|for)$/u.test(word.text));
  const head = of > 0 ? (words[of - 1]?.text ?? '') : '';
  if (of > 0 && head === 'Secretary') return null;
  if (of > 0 && (organisationStarts.has(head) || organisationEnds.has(head))) return 'organisation';
  if (of > 0 && (placeEnds.has(head) || placeStarts.has(head))) return 'place';
  if (placeStarts.has(first) && !organisationEnds.has(last)) return 'place';
  const saint = /^(?:St|Saint)$/u.test(first);
  if (placeEnds.has(last)) return 'place';
  if (organisationEnds.has(last)) return 'organisation';
  const numbered = words.length > 2 && /^\d+$/u.test(last) && organisationEnds.has(words.at(-2)?.text ?? '');
  if (numbered) return 'organisation';
  if (isNationalBody(first, last, words.length)) return 'organisation';
  return saint && words.at(-1)?.possessive === true ? 'place' : null;
}

/** "Police Scotland", "NHS England", "Amnesty International"; not "South Wales", "Great Britain". */
function isNationalBody(first: string, last: string, length: number): boolean {
  if (!/^(?:England|Scotland|Wales|Cymru|Ireland|Britain|UK|International|Worldwide|Europe)$/u.test(last) || length > 4)
    return false;
  if (
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Mid|Great|New|Little|Upper|Lower)$/u.test(
      first,
    )
  )
    return false;
  return !isGivenName(first) && (first === 'Police' || !openers.has(first)) && !isPeople(first);
}

/** A title first: a person's name or an office ("Chief Constable"), unless a body's noun ends it ("Police Service"). */
function isTitle(words: readonly Word[]): boolean {
  const [first = '', second = ''] = words.map(({ text }) => text);
  const last = words.at(-1)?.text ?? '';
  if (
    /^(?:King|Queen|Prince|Princess|Duke|Bishop|Canon|Dean|Governor|Senator|Sheriff|President|Coroner|General|Justice|Father|Sister|Guard|Major|Earl|Captain|Driver|Lord|Nurse|Commissioner|Premier|Private)$/u.test(
      first,
    )
  )
    return !(organisationEnds.has(last) || placeEnds.has(last)) || (isGivenName(second) && words.length > 2);
  return titles.has(first);
}

/** As in the text, with an owner's `'s` inside it and at the end of a saint's place. */
export function written(words: readonly Word[]): string {
  const saint = /^(?:St|Saint)$/u.test(words[0]?.text ?? '');
  return words
    .map(
      (word, index) =>
        word.text + (word.possessive && (index < words.length - 1 || (saint && index === 1)) ? '’s' : ''),
    )
    .reduce((name, word, index) => `${name}${index === 0 ? '' : between(words[index - 1], words[index])}${word}`, '');
}

/** "Fenwick & Sons": the sign stands in the gap between two words that are joined. */
function between(before: Word | undefined, word: Word | undefined): string {
  if (word?.joined === false) return ', ';
  return before !== undefined && word !== undefined && !before.possessive && word.start - before.end > 2 ? ' & ' : ' ';
}

/** "The Harbour Office" and "At Dover Station": the capital of the sentence's first word says nothing. */
export function withoutOpener(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length - 1 && isOpener(words, from)) from += 1;
  return words.slice(from);
}

function isOpener(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (
    word.lower === 'the' ||
    (openers.has(word.text) &&
      (word.opens || at > 0) &&
      !/^(?:First|Second|Third|Out|Police|May|Will|Seven|Five|Nine|Half|Late)$/u.test(word.text))
  )
    return true;
  if (word.text === 'Police') return titles.has(next.text) || next.possessive;
  if (isPeople(word.text) && !organisationEnds.has(next.text))
    return word.opens && words.length - at > 2 && isRole(next.text);
  return word.opens && isRole(word.text) && !titles.has(word.text) && words.length - at > 2;
}
