/**
 * Who is called by a given name alone somewhere → the same people with that name among their other names.
 *
 * Of Ruth and Joanna Hale, "Joanna was born in Saltwick" → Joanna Hale is also `Joanna`. Where two people have the name both get
 * it, and who is meant is left to whom the document has named; where somebody is known by it alone nobody else is.
 */
import type { Person } from '../../../model/entities.ts';
import { isCalendar, openers } from '../capital-words.ts';
import type { Word } from '../read-words.ts';
import type { Reading } from '../reading.ts';
import { wordlikeNames } from './given-names.ts';
import { parseName } from './parse-name.ts';

/** `known` are the casebook's: they are called what it says, and nobody else is called by a given name of theirs. */
export function withGivenNames(
  people: readonly Person[],
  readings: readonly Reading[],
  known: readonly Person[],
): readonly Person[] {
  const barred = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(calledOf));
  for (const { name, aliases } of [...people, ...known]) {
    const { given, surname } = parseName(name);
    if (surname !== null) barred.add(surname);
    if (given === null) for (const one of [name, ...aliases]) barred.add(one);
  }
  const alone = new Set(
    readings.flatMap(({ words }) => words.flatMap((word, at) => (standsAlone(words, at) ? [word.text] : []))),
  );
  return people.map((person) => {
    const { given } = parseName(person.name);
    if (given === null || given.length < 2 || !alone.has(given) || barred.has(given)) return person;
    return person.aliases.includes(given) ? person : { ...person, aliases: [...person.aliases, given] };
  });
}

const calledOf = (name: string): readonly string[] => [parseName(name).given ?? name];

/** A capital with no capital before or after it, and not because a sentence begins with a common word. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const capital = (one: Word | undefined): boolean => one !== undefined && /^\p{Lu}/u.test(one.text);
  if (word === undefined || isCalendar(word.text, before?.lower ?? '', after?.text ?? '')) return false;
  if (!capital(word) || (word.opens && !word.possessive && isCommon(word))) return false;
  return (
    !(word.joined && capital(before) && before?.opens !== true) &&
    !(after?.joined === true && capital(after) && !word.possessive)
  );
}

const isCommon = ({ text }: Word): boolean => openers.has(text) || wordlikeNames.has(text);
