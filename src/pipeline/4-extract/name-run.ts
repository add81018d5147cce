/**
 * A passage's words → runs of capitals that may name someone or something, with the small words that names hold.
 *
 * "Margaret Van der Berg met Karim al-Sayed on Tuesday at the Palace of Westminster" → `Margaret Van der Berg`,
 * `Karim al-Sayed`, `Palace of Westminster`.
 */
import { joinedTo } from './bodies/join-names.ts';
import { isCalendar } from './capital-words.ts';
import { isCapitalised, type Word } from './read-words.ts';

export interface NameRun {
  /** Never empty; the first and last are capitalised. */
  readonly words: readonly Word[];
  /** Index of its first word, and of the one after its last, among the passage's words. */
  readonly from: number;
  readonly to: number;
}

/** Longer rows of capitals are shouting, not a name. */
const longestRun = 12;
/** Inside a person's name, between two capitals. */
const particles = new Set(
  'de van von der den du da das dos di del della bin ibn bint al el la le ap ab y ter ten af zu zur'.split(' '),
);
/** "I'm Nancy Holt". */
const contracted = /^(?:I|You|We|They|He|She|It|That|There|What|Who|Let|Here)['’](?:m|d|ve|ll|re|s)$/u;
const prefixed = /^(?:al|el|ap|ibn|bin|d|l|o|de|ul|ur|abd)[-'’]\p{Lu}/u;

/** A capital, or a name with a small beginning: "al-Sayed", "d'Souza". */
export function isNameWord(word: Word): boolean {
  return (isCapitalised(word) && !contracted.test(word.text)) || prefixed.test(word.text);
}

/**
 * In order, never overlapping. Days, months and possessives end a run, but "St Luke's Hospital" is one; the small words
 * "of", "for", "and", "upon" join two where the nouns of organisations and places say so.
 */
export function nameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || !isNameWord(word) || isDay(words, at)) {
      at += 1;
      continue;
    }
    const to = wholeRun(words, at);
    runs.push({ words: words.slice(at, to), from: at, to });
    at = to;
  }
  return runs;
}

function wholeRun(words: readonly Word[], from: number): number {
  let end = plainEnd(words, from);
  for (let joins = 0; joins < 4 && end - from < longestRun; joins += 1) {
    const next = joinedTo(words, from, end);
    const after = next === null ? undefined : words[next];
    if (next === null || after === undefined || !isNameWord(after) || isDay(words, next)) break;
    end = plainEnd(words, next);
  }
  return end;
}

/** A row of capitals with particles between them. */
function plainEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && end - from < longestRun && words[end - 1]?.possessive !== true) {
    let next = end;
    while (next < end + 2 && words[next]?.joined === true && particles.has(words[next]?.text ?? '')) next += 1;
    const word = words[next];
    if (word === undefined || !word.joined || !(isNameWord(word) || word.text === 'plc') || isDay(words, next)) break;
    if (isPronoun(words, next, end - from)) break;
    end = next + 1;
  }
  return end;
}

/** "Ada Lunt I knew"; not "John I Lunt", "Elizabeth I". */
function isPronoun(words: readonly Word[], at: number, length: number): boolean {
  const after = words[at + 1];
  return words[at]?.text === 'I' && length > 1 && after?.joined === true && !isCapitalised(after);
}

/** "Jan van der Berg", "June de Groot". */
function isBeforeParticle(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && words[next]?.joined === true && particles.has(words[next]?.text ?? '')) next += 1;
  const after = words[next];
  return next > at + 1 && after?.joined === true && isCapitalised(after) && !weekday.test(words[at]?.text ?? '');
}
const weekday = /day$/u;

/** "Tuesday", but not in "Sunday Times". */
function isDay(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word !== undefined && isBeforeParticle(words, at)) return false;
  if (word === undefined || !isCalendar(word.text, before?.lower ?? '', after?.joined === true ? after.text : ''))
    return false;
  return !(
    after?.joined === true && /^(?:Times|Telegraph|Mirror|Express|Mail|Post|World|People|Herald)$/u.test(after.text)
  );
}
