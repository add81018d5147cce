/**
 * A quotation that is out of "his letter", "her diary" or "Mr Vale’s statement" → who wrote it, or that it is nobody's who is plain.
 *
 *   In 2004 a retired stoker, Peter Combes, wrote back. “I was aboard the Dart,” his letter began.    → Peter Combes, whom "his" means
 *   “I was aboard the Dart,” his letter began.                                                        → nobody, where two may be meant
 */
import type { PersonId } from '../../../model/ids.ts';
import type { TellingScene } from './telling-scene.ts';

const kinds = '(?:letter|note|diary|log|journal|statement|e-?mail|message|postcard|card|report|memoir)s?';
const verbs =
  '(?:went on|goes on|began|begins|read|reads|ended|ends|ran|runs|said|says|continued|continues|concluded|concludes|opened|opens|closed|added|adds)';
const behind = new RegExp(`^ (?:\\p{Ll}+ ){0,2}${kinds} ${verbs}\\b`, 'u');
const written = new RegExp(
  `[”"’'],? (?=(?:his|her|(?:\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}-]*['’]s) (?:\\p{Ll}+ ){0,2}${kinds} ${verbs}\\b)`,
  'u',
);
const farthest = 400;

/** `after` are the words behind "his" or "her": it is whose the words are. */
export function isOfLetter(after: string): boolean {
  return behind.test(after);
}

/** Undefined where the sentence has no such words; null where they name nobody plainly. */
export function letterOf({ sentence, people }: TellingScene): PersonId | null | undefined {
  const from = Math.max(0, sentence.text.length - farthest);
  const found = written.exec(sentence.text.slice(from));
  if (found === null) return undefined;
  const at = sentence.start + from + found.index + found[0].length;
  return people.find(({ start }) => start === at)?.id ?? null;
}
