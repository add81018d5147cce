/**
 * Two rows of capitals with a small word or an owner's `'s` between them → whether they are one name.
 *
 * "Department for Transport", "Health and Safety Executive", "St Luke's Hospital" are; "Mill Street and Quay Road",
 * "Ferry Inn in Porthmere", "Parliament's Carriage Gates" are not.
 */
import { isCapitalised, type Word } from '../read-words.ts';
import { companyEnds, headsFor, headsOf, isBodyNoun, organisationEnds, subjects } from './body-lexicon.ts';

const waters = /^(?:Sea|Trent|Avon|Tyne|Thames|Tweed|Wye|Humber|Severn|Tees|Ouse|Wear|Dee|Stour|Wharfe|Lyme|Solent)$/u;
const saints = /^(?:St|Saint|SS)$/u;

/**
 * `from` and `end` bound the first row; gives the index of the word with which the second begins, or null. Looks at no
 * more than a dozen words.
 */
export function joinedTo(words: readonly Word[], from: number, end: number): number | null {
  const last = words[end - 1];
  const link = words[end];
  if (last === undefined || link === undefined) return null;
  if (last.possessive) return ownedName(words, from, end);
  if (!link.joined) return listedSubject(words, from, end);
  const next = words[end + 1];
  if (next === undefined || !next.joined) return null;
  const begins = next.lower === 'the' ? end + 2 : end + 1;
  if (words[begins]?.joined !== true) return null;
  switch (link.text) {
    case 'of':
      return headsOf.has(last.text) ? begins : null;
    case 'for':
      return headsFor.has(last.text) ? begins : null;
    case 'on':
      if (/^(?:Committee|Subcommittee|Commission|Panel|Council)$/u.test(last.text)) return begins;
      return waters.test(next.text) ? end + 1 : null;
    case 'upon':
    case 'under':
      return waters.test(next.text) ? end + 1 : null;
    case 'and':
      return begins === end + 1 && joinsByAnd(words, from, end) ? begins : null;
    default:
      return null;
  }
}

/** "St Luke's" + "Hospital", "London's" + "Air Ambulance": what is owned is a bare noun, or the owner is a saint. */
function ownedName(words: readonly Word[], from: number, end: number): number | null {
  const next = words[end];
  if (next?.joined !== true || !isCapitalised(next)) return null;
  const owned = rowFrom(words, end);
  const saint = saints.test(words[end - 2]?.text ?? '') && end - 2 >= from;
  return owned.every((word) => isBodyNoun(word.text)) || (saint && owned.some((word) => isBodyNoun(word.text)))
    ? end
    : null;
}

/** "the Health" + "Safety Executive"; "Fenwick" + "Sons Ltd"; "Department of Health" + "Social Care". */
function joinsByAnd(words: readonly Word[], from: number, end: number): boolean {
  const [first, second] = [words.slice(from, end), rowFrom(words, end + 1)];
  const [last, ending] = [first.at(-1)?.text ?? '', second.at(-1)?.text ?? ''];
  const inDepartment = first.some((word) => /^(?:of|for)$/u.test(word.text)) && subjects.has(ending);
  if (
    inDepartment &&
    /^(?:Department|Ministry|Office|Agency|Board|College|Institute|Institution|Faculty)$/u.test(first[0]?.text ?? '')
  )
    return true;
  if (last === 'Fire' && second[0]?.text === 'Rescue' && organisationEnds.has(ending)) return true;
  if (isBodyNoun(last) || first.length > 3) return false;
  if (companyEnds.has(ending) && second.length <= 2 && first.length === 1) return true;
  const named = words[from - 1]?.lower === 'the' || first[0]?.opens === true || words[from]?.lower === 'the';
  return named && organisationEnds.has(ending) && second.length > 1 && first.length <= 2;
}

/** "Department for Environment" + ", Food and Rural Affairs". */
function listedSubject(words: readonly Word[], from: number, end: number): number | null {
  if (!/^(?:Department|Ministry)$/u.test(words[from]?.text ?? '') || words[from + 1]?.joined !== true) return null;
  const and = words[end + 1];
  const begins = words[end];
  if (begins === undefined || !isCapitalised(begins) || and?.lower !== 'and' || !and.joined) return null;
  return subjects.has(rowFrom(words, end + 2).at(-1)?.text ?? '') ? end : null;
}

function rowFrom(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (to < from + 6 && words[to] !== undefined && (to === from || words[to]?.joined === true)) {
    const word = words[to];
    if (word === undefined || !isCapitalised(word)) break;
    to += 1;
    if (word.possessive) break;
  }
  return words.slice(from, to);
}
