/**
 * The documents' words and the dictionary → words fit for a title: typing errors put right, or told of.
 *
 * "outside Parliment" in a text that speaks of Parliament → "outside Parliament"; "notied a head wound" → a doubtful word,
 * because "noted" and "noticed" are as near. What stands in quotation marks stays as it is, and is doubtful if it is wrong.
 */
import type { Roster } from '../../artifacts.ts';
import { once } from '../../once.ts';
import { distance } from '../../word-distance.ts';
import type { Dictionary } from './dictionary.ts';
import { type UsualWords, usualWords } from './usual-words.ts';

/** What the documents and their names say of words: all that a spelling depends on beside the dictionary. */
export interface Lexicon {
  /** Of a word that the dictionary lacks. */
  verdictOn(word: string): Verdict;
  /** It stands in the name of somebody or something. */
  isName(word: string): boolean;
}

export interface Spelling {
  /** Errors outside quotations put right, where it is plain how. */
  right(text: string): string;
  /** What stays wrong, or may be: fit neither for a title nor for a summary. */
  isDoubtful(text: string): boolean;
  /** The dictionary knows it in small letters: a capital at a sentence's beginning says nothing. */
  isCommon(word: string): boolean;
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

export type Verdict = { readonly kind: 'known' | 'doubtful' } | { readonly kind: 'wrong'; readonly right: string };

/** Neither behind nor before a small word of another language: "en masse", "cahiers de doléances". */
const wordPattern =
  /(?<!\b(?:de|del|der|des|du|el|en|la|las|le|les|los|von) )(?<![\p{L}\p{N}@/.])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?(?![\p{L}\p{N}@/]| (?:de|des|du|del) )/gu;
/** Words that names hold as well ("The harbour master"), and that are never a name by themselves. */
const small =
  /^(?:The|An?|He|She|It|They|There|This|That|These|In|On|At|By|For|From|After|Before|When|If|No|Nobody|His|Her|Its|Their|One|Two|All|Some)$/u;
/** Shorter words have too many neighbours. */
const shortest = 4;
/** A word as long as this, two slips from only one other, is that one. */
const shortestForTwo = 9;
const shortestForChange = 7;
/** The dictionary leaves out many a plural. */
const ending = /(?:s|es|ed|d|ing|ly|er|ers|ness)$/u;
/** A word that stands so often is no slip. */
const often = 3;

const known: Verdict = { kind: 'known' };

export function spellingOf(texts: readonly string[], roster: Roster, dictionary: () => Dictionary): Spelling {
  return spellingBy(lexiconOf(texts.map(countWords), roster, dictionary), dictionary);
}

/** The words of one text, each once, with how often it stands there. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(wordPattern)) counts.set(bare(word), (counts.get(bare(word)) ?? 0) + 1);
  return counts;
}

/** `texts` are counted. Time grows with the words, whatever number of them the dictionary lacks. */
export function lexiconOf(
  texts: readonly ReadonlyMap<string, number>[],
  roster: Roster,
  dictionary: () => Dictionary,
): Lexicon {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [word, count] of text) counts.set(word, (counts.get(word) ?? 0) + count);
  const names = namesIn(roster);
  const usual = once(() =>
    usualWords(
      [...counts].flatMap(([word, count]) =>
        count > 1 && word.length >= shortest && dictionary().isWord(word) ? word : [],
      ),
    ),
  );
  const verdictOn = (word: string): Verdict => {
    if ((counts.get(word) ?? 0) >= often) return known;
    if (/^\p{Lu}/u.test(word)) return besideName(word, usual(), names);
    return /[^a-z]/u.test(word) ? known : amongNear(word, dictionary().near(word), usual().all);
  };
  return { verdictOn: remembering(verdictOn), isName: (word) => names.has(word) };
}

/** The same words are asked about in every sentence. */
function remembering<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const given = new Map<string, Answer>();
  return (word) => {
    const before = given.get(word);
    if (before !== undefined) return before;
    const fresh = answer(word);
    given.set(word, fresh);
    return fresh;
  };
}

export function spellingBy(
  lexicon: Lexicon,
  dictionary: () => Dictionary,
  isEnglish = englishWords(dictionary),
): Spelling {
  const judge = (word: string): Verdict => (isEnglish(word) ? known : lexicon.verdictOn(word));
  const right = (text: string): string =>
    text.replace(wordPattern, (word: string, at: number) => {
      const verdict = judge(bare(word));
      if (verdict.kind !== 'wrong' || isQuoted(text, at)) return word;
      return inCaseOf(word, verdict.right) + word.slice(bare(word).length);
    });
  return {
    right,
    isDoubtful: (text) => [...right(text).matchAll(wordPattern)].some(([word]) => judge(bare(word)).kind !== 'known'),
    isCommon: (word) => small.test(word) || (dictionary().isWord(word.toLowerCase()) && !lexicon.isName(word)),
  };
}

/** Too short or too odd to be judged, or in the dictionary, whatever the documents are. */
export function englishWords(dictionary: () => Dictionary): (word: string) => boolean {
  return remembering((word) => {
    if (word.length < shortest || /\p{Lu}.*\p{Lu}/u.test(word)) return true;
    const { isWord } = dictionary();
    const known = (one: string): boolean =>
      isWord(one) || isWord(one.replace(ending, '')) || isWord(one.replace(ending, 'e'));
    return known(word) || isCompound(word, isWord);
  });
}

/** "hotline", "handrail", "signalbox" are no slips of other words; "whenthe" is two words that ran together. */
function isCompound(word: string, isWord: (word: string) => boolean): boolean {
  if (!/^\p{Ll}{6,18}$/u.test(word)) return false;
  return Array.from({ length: word.length - 5 }, (_, at) => at + 3).some((at) => {
    const parts = [word.slice(0, at), word.slice(at)];
    return parts.every((part) => isWord(part) && !joining.test(part));
  });
}
/** Words of grammar, which no noun is made of. */
const joining =
  /^(?:the|and|for|but|was|were|had|has|have|his|her|him|she|they|them|their|its|our|you|your|not|this|that|these|those|then|than|when|where|who|with|from|into|are|been|being|which|what|will|would|could|can|did|does|any|all)$/u;

/**
 * A capital may be a name that nobody has listed: only a word one slip away, written with a capital in the text and nowhere
 * with a small letter, puts it right. "Parliment" → "Parliament"; "Durango" is not "During".
 */
function besideName(word: string, { slipFrom }: UsualWords, names: Names): Verdict {
  const alike = slipFrom(word.toLowerCase());
  const [only] = word.length > 5 && alike.length === 1 ? alike : [];
  return only === undefined || names.get(word)?.has(only) === false ? known : { kind: 'wrong', right: only };
}

/**
 * The nearest words, and of several the one that the text has elsewhere. A short word two slips away is another word, or a
 * language's that the dictionary does not know: "favor" → "favour" and not "major", "decena" stays.
 */
function amongNear(word: string, all: readonly string[], here: ReadonlySet<string>): Verdict {
  const near = all.filter(
    (one) => !isChanged(one, word) || (word.length >= shortestForChange && one.charAt(0) === word.charAt(0)),
  );
  const slips = near.some((one) => distance(one, word, 1) <= 1) ? 1 : 2;
  if (near.length === 0 || (slips === 2 && word.length < shortestForTwo)) return known;
  const elsewhere = near.filter((one) => here.has(one));
  const [right, ...others] = elsewhere.length === 1 ? elsewhere : near;
  return right === undefined || others.length > 0 ? { kind: 'doubtful' } : { kind: 'wrong', right };
}

/** One letter stands for another, as in "decena" and "decent": of short words, and of the first letter, rather another word than a slip. Not s for z. */
function isChanged(one: string, other: string): boolean {
  const sorted = (word: string): string => [...word.replaceAll('z', 's')].sort().join('');
  return one.length === other.length && sorted(one) !== sorted(other);
}

/** Each word of a name → all words of the names of whoever it belongs to, in small letters. */
function namesIn({ people, organisations, places }: Roster): Names {
  const names = new Map<string, Set<string>>();
  for (const { name, aliases } of [...people, ...organisations, ...places]) {
    const words = [name, ...aliases].flatMap((one) => one.split(/[\s-]+/u).map(bare));
    for (const word of words) {
      const known = names.get(word) ?? new Set();
      for (const other of words) known.add(other.toLowerCase());
      names.set(word, known);
    }
  }
  return names;
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function inCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** An odd number of marks before it; titles and summaries are short. */
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
