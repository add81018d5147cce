/**
 * A run of capitals → the words of it that may be a person's name, without what stands before them.
 *
 * "When Romanian signaller Ana Lund" → `Ana Lund`; "Secretary of State James Vale" → `James Vale`; "Station Manager Neil Park" →
 * `Neil Park`.
 */
import { isPeople, openers } from '../capital-words.ts';
import type { Word } from '../read-words.ts';
import { isGivenName } from './given-names.ts';
import { titleLength } from './parse-name.ts';
import { isOnePerson, isRole } from './role-words.ts';
import { letteredRoles, titleLeads, titles } from './titles.ts';

/** Without what opens the sentence, peoples, and callings: "When", "Romanian", "Signaller". */
export function nameWords(words: readonly Word[]): readonly Word[] {
  let from = officeEnd(words);
  while (from < words.length - 1 && isPrefix(words, from)) from += 1;
  return words.slice(from);
}

/** "Conservative Prime Minister Ruth Vale", "Tory Councillor Ann Lind": where the title begins. */
function titleInside(words: readonly Word[]): number {
  const title = words.findIndex(
    ({ text }, at) =>
      at > 0 &&
      titles.has(text) &&
      !isGivenName(text) &&
      isGivenName(words[at + 1]?.text ?? '') &&
      at + 2 < words.length,
  );
  let from = title;
  while (from > 0 && titleLeads.has(words[from - 1]?.text ?? '')) from -= 1;
  return title === -1 || words.slice(0, from).some(({ text }) => isGivenName(text) || titles.has(text)) ? -1 : from;
}

/** "Labour MP Ruth Vale". */
const members = /^(?:MP|MSP|MS|MLA|MEP|AM|TD)$/u;

const posts =
  /^(?:Seaman|Mate|Steward|Stewardess|Crewmember|Member|Operator|Controller|Guard|Porter|Nurse|Fireman|Captain|Manager|Leader|Head|Teacher|Engineer|Director|Editor|Driver|Worker|Officer|Spokesman|Spokeswoman|Manageress|Chairman|Chairwoman|Chair|Warden|Executive|Scientist|Correspondent|Adviser|Advisor|Technician|Crewman|Owner)$/u;

/** "Secretary of State James Baker": the name begins after what the office is of. */
function officeEnd(words: readonly Word[]): number {
  // "Station Manager Neil Park", "Council Leader Ann Day".
  const post = words.findIndex(
    ({ text }, at) =>
      at > 0 &&
      posts.test(text) &&
      !titles.has(text) &&
      isGivenName(words[at + 1]?.text ?? '') &&
      at + 2 < words.length,
  );
  if (post > 0) return post + 1;
  const seat = words.findIndex(
    ({ text }, at) => at > 0 && members.test(text) && isGivenName(words[at + 1]?.text ?? ''),
  );
  if (seat > 0 && seat + 2 < words.length) return seat + 1;
  const titled = titleInside(words);
  if (titled > 0) return titled;
  const of = words.findIndex(({ text }) => /^(?:of|for)$/u.test(text));
  if (
    of < 1 ||
    !/^(?:Secretary|Minister|Archbishop|Bishop|Chancellor|Governor|Mayor|Dean)$/u.test(words[of - 1]?.text ?? '')
  )
    return 0;
  const given = words.findIndex(({ text }, at) => at > of + 1 && isGivenName(text));
  return given === -1 || given === words.length - 1 ? 0 : given;
}

function isPrefix(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (isPeople(word.text) && !(isGivenName(word.text) && words.length - at === 2)) return true;
  if (titles.has(next.text) && isGivenName(words[at + 2]?.text ?? '') && !titles.has(word.text) && !leads(words, at))
    return true;
  if (
    /^(?:\p{Lu}|HM)$/u.test(word.text) &&
    titleLength(
      words
        .slice(at + 1)
        .map(({ text }) => text)
        .filter((one) => one.length > 1),
    ) > 0
  )
    return true;
  if (letteredRoles.has(word.text) && /^\p{Lu}{1,2}\d?$/u.test(next.text)) return false;
  if (titles.has(word.text) || leads(words, at)) return false;
  if (openers.has(word.text)) return !(isGivenName(word.text) && words.length - at === 2 && !titles.has(next.text));
  if ((isRole(word.text) || isOnePerson(word.text)) && !isGivenName(word.text)) return true;
  if (word.opens && words.length - at === 2 && spokenOf.test(word.text)) return true;
  return word.opens && /^\p{Lu}\p{Ll}+(?:ly|ing)$/u.test(word.text) && words.length - at > 2;
}

/** "Young Lunt was there." */
const spokenOf = /^(?:Young|Old|Poor|Little|Dear)$/u;

/** "Detective" or "Chief" before a title: the title begins here. */
function leads(words: readonly Word[], at: number): boolean {
  return titleLength(words.slice(at).map(({ text }) => text)) > 0;
}
