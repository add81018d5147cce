/**
 * "The deaths of three people", and one sentence that names three who were attacked → those three, where nobody else is told to have
 * died.
 *
 *   "The inquest into the deaths of three men" and "Ivo Kern stabbed Ada Lund, 36, Jan Orr, 49, and Tom Birch" → the three
 *   the same of two, or of three without such a number                                                       → nobody
 */
import type { PersonId } from '../../../model/ids.ts';
import { bySentence } from '../reading.ts';
import type { NamedPassage } from './gather-parts.ts';
import { isListed } from './listed-names.ts';

const words: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const number = `(${words.join('|')}|[2-8])`;
const people = '(?:\\p{Ll}+ )?(?:people|men|women|friends|students|victims|children|officers|colleagues|worshippers)';
const told = new RegExp(
  `\\b(?:deaths of|inquests? into|murders? of|murdering|killing) (?:the )?${number} ${people}\\b|\\b${number} ${people} (?:who )?(?:(?:were|was) )?(?:killed|murdered|died)\\b`,
  'iu',
);
const struck = /\b(?:stabbed|shot|attacked|knifed|slashed|ran over|ran down|gunned down) (?:\p{Ll}+ ){0,2}$/u;

/** Those attacked; empty where the documents give no number or several. */
export function killedByNumber(passages: readonly NamedPassage[]): ReadonlySet<PersonId> {
  const counts = new Set(passages.flatMap(({ reading }) => countIn(reading.passage.text)));
  const [count, ...others] = counts;
  if (count === undefined || others.length > 0) return new Set();
  const lists = passages.flatMap((passage) => listsIn(passage).filter((list) => list.length === count));
  const [first, ...more] = lists;
  if (first === undefined || more.some((list) => list.some((id) => !first.includes(id)))) return new Set();
  return new Set(first);
}

function countIn(text: string): readonly number[] {
  const found = told.exec(text);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (word === undefined) return [];
  return [/^\d$/u.test(word) ? Number(word) : words.indexOf(word) + 2];
}

/** Whom a sentence names one after the other behind what was done to them. */
function listsIn({ reading, mentions }: NamedPassage): readonly (readonly PersonId[])[] {
  const { text } = reading.passage;
  return bySentence(mentions, reading.sentences).flatMap((named) => {
    const lists: PersonId[][] = [];
    let open: { readonly ids: PersonId[]; end: number } | null = null;
    for (const { id, start, end } of named) {
      if (struck.test(text.slice(Math.max(0, start - 60), start))) {
        open = { ids: [id], end };
        lists.push(open.ids);
      } else if (open !== null && isListed(text.slice(open.end, start))) {
        if (!open.ids.includes(id)) open.ids.push(id);
        open.end = end;
      } else open = null;
    }
    return lists;
  });
}
