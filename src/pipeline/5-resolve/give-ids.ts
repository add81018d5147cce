/**
 * Events in the order of the passages → an id for each, none twice.
 *
 * The first event of some words has the id of the words; the next one, elsewhere, that of the words and their paragraph;
 * where the paragraph is repeated as well, `…-2`, `…-3`.
 */

import { once } from '../once.ts';
import { candidateId, rememberingLetters } from './candidate-id.ts';

/** What an event may be called by: its words alone, and its words with their paragraph. */
export interface WordsId {
  readonly plain: string;
  inParagraph(): string;
}

/** To be asked event after event of one paragraph, whose letters it remembers. */
export function wordsIds(): (exact: string, paragraph: string) => WordsId {
  const letters = rememberingLetters();
  return (exact, paragraph) => ({
    plain: candidateId(exact, paragraph, false, letters),
    inParagraph: once(() => candidateId(exact, paragraph, true, letters)),
  });
}

/** To be asked event after event: it remembers what it gave. `taken` are the editor's own ids. */
export function idGiver(taken: readonly string[]): (words: WordsId) => string {
  const given = new Set(taken);
  /** How often an id was wanted, so that the thousandth of the same words does not try all others first. */
  const counts = new Map<string, number>();
  const fresh = (id: string): string => {
    let count = counts.get(id) ?? 1;
    let free = count === 1 ? id : `${id}-${count}`;
    while (given.has(free)) {
      count += 1;
      free = `${id}-${count}`;
    }
    counts.set(id, count);
    return free;
  };
  return ({ plain, inParagraph }) => {
    const id = given.has(plain) ? fresh(inParagraph()) : plain;
    given.add(id);
    return id;
  };
}
