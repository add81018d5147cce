/**
 * A passage's words → runs of capitals that may name someone or something, with the small words that names hold.
 *
 * "at the Palace of Westminster, Anthony Davis saw" → `Palace of Westminster` and `Anthony Davis`.
 */
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
const inside = new Set([
  'of',
  'and',
  'for',
  'the',
  'de',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'la',
  'upon',
  'on',
  'under',
  'in',
]);

/** A possessive ends a run unless the next word is a capital ("London's Air Ambulance" is one run). */
export function nameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || !isCapitalised(word)) {
      at += 1;
      continue;
    }
    const to = endOfRun(words, at);
    runs.push({ words: words.slice(at, to), from: at, to });
    at = to;
  }
  return runs;
}

function endOfRun(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < words.length && at < end + 3 && at < from + longestRun; at += 1) {
    const word = words[at];
    if (word === undefined || !word.joined) break;
    if (isCapitalised(word)) end = at + 1;
    else if (!inside.has(word.text)) break;
  }
  return end;
}
