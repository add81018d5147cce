/**
 * A passage's text → its words with their places, once, for every reader of names and cues.
 *
 * `"PC Palmer's widow"` → `PC`, `Palmer` (possessive), `widow`. A word is letters and digits, with hyphens and
 * apostrophes inside it (`al-Muhajiroun`, `O'Brien`); a possessive `'s` is noted and left out of the span. A surname in
 * capitals reads as one in running text.
 */
import type { Span } from '../artifacts.ts';
import { withPlainNames } from './shouted-names.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** It is followed by `'s`, or by the `'` of a plural owner. */
  readonly possessive: boolean;
  /** Only white space stands between this word (with its `'s`) and the one before. */
  readonly joined: boolean;
  /** It begins a sentence or a quotation, where a capital says nothing. */
  readonly opens: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** White space, or the "&" of "Fenwick & Sons". */
const joining = /^\s+(?:&\s+)?$/u;
/** Words that end in a stop and go on: "Mr. Dunne", "J. K. Osei", "U.S. District Judge". */
const shortened =
  /^(?:Mr|Mrs|Ms|Dr|St|Prof|Revd?|Hon|Sgt|Sergt|Insp|Supt|Ch|Det|Const|Capt|Lt|Lieut|Col|Maj|Gen|Adm|Cpl|Pte|Cllr|Sen|Gov|Rep|Fr|Wm|Jas|Thos|Chas|Geo|\p{Lu})$/u;
const openingMark = /["“‘'(]\s*$|[:.!?]\s+$/u;

/** The words in order; empty for a text without any. */
export function readWords(text: string, sentences: readonly Span[]): readonly Word[] {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const words: Word[] = [];
  let previous = 0;
  for (const match of text.matchAll(wordPattern)) {
    const owned = /^(.+)['’]s$/iu.exec(match[0]);
    const bare = owned?.[1] ?? match[0];
    const end = match.index + match[0].length;
    const between = text.slice(previous, match.index);
    const abbreviated = between.startsWith('.') && shortened.test(words.at(-1)?.text ?? '');
    words.push({
      start: match.index,
      end: match.index + bare.length,
      text: bare,
      lower: bare.toLowerCase(),
      possessive: owned !== null || /^['’](?!\p{L})/u.test(text.slice(end, end + 2)),
      joined: words.length > 0 && (abbreviated ? /^\.\s*$/u : joining).test(between),
      opens: words.length === 0 || starts.has(match.index) || (!abbreviated && openingMark.test(between)),
    });
    previous = end;
  }
  return withPlainNames(words, text);
}

/** The word begins with a capital letter. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
