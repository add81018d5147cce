/**
 * Runs of capitals that nothing recognised → the names an editor may want to add.
 *
 * "with a Glock and Heckler" → both; "Tests found" → none, because a sentence begins with it.
 */
import type { Span } from '../../artifacts.ts';
import { isBodyNoun } from '../bodies/body-lexicon.ts';
import { isAbbreviation, isPeople, openers } from '../capital-words.ts';
import type { NameRun } from '../name-run.ts';
import type { Word } from '../read-words.ts';
import { notNames } from './not-names.ts';
import { isRole } from './role-words.ts';
import { postNominals, titleLeads, titles } from './titles.ts';

/** Nothing an editor would add: titles and offices alone, peoples, abbreviations, and "the Council". */
function isCommon(word: Word): boolean {
  return (
    isAbbreviation(word.text) ||
    isPeople(word.text) ||
    titles.has(word.text) ||
    titleLeads.has(word.text) ||
    isRole(word.text) ||
    isBodyNoun(word.text) ||
    notNames.has(word.text) ||
    postNominals.has(word.text) ||
    openers.has(word.text) ||
    /^(?:[AM]\d{1,4}|\p{Lu}|of|State|the)$/u.test(word.text)
  );
}

/** `known` are the spans that something else covers. Linear in the two lists, both in order of place or nearly so. */
export function unknownNames(runs: readonly NameRun[], known: readonly Span[]): readonly Span[] {
  const covered = [...known].sort((a, b) => a.start - b.start);
  let at = 0;
  return runs.flatMap(({ words }): Span[] => {
    const own = words[0]?.opens === true ? words.slice(1) : words;
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined || own.every(isCommon)) return [];
    while ((covered[at]?.end ?? Number.POSITIVE_INFINITY) <= first.start) at += 1;
    const next = covered[at];
    if (next !== undefined && next.start < last.end) return [];
    return /^\p{Lu}/u.test(first.text) ? [{ start: first.start, end: last.end }] : [];
  });
}
