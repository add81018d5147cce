/**
 * Many phrases → one matcher that finds the longest of them at every place, in one pass over a passage's words.
 *
 * Phrases `PC Palmer` → keith-palmer and `PC Palmer's widow` → michelle-palmer: "PC Palmer's widow said" gives the
 * widow, and inside her name the officer it belongs to. A trie over words, so that a thousand phrases cost no more than ten.
 */
import type { Span } from '../artifacts.ts';
import { readWords, type Word } from './read-words.ts';

export interface Phrase<Id> {
  readonly text: string;
  readonly id: Id;
}
export interface PhraseMatch<Id> extends Span {
  /** More than one where the same words stand for several. */
  readonly ids: readonly Id[];
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}
/** How a word is looked up: each key is tried in turn. */
type Keys = (word: Word) => readonly string[];

interface Node<Id> {
  readonly next: Map<string, Node<Id>>;
  readonly ids: Set<Id>;
}
export interface PhraseMatcher<Id> {
  find(words: readonly Word[]): readonly PhraseMatch<Id>[];
}

/** A capital in the phrase must be there in the text; small letters match either ("the coroner", "The coroner"), as do the two kinds of apostrophe. */
export const nameKeys: Keys = (word) => {
  const [text, lower] = [word.text, word.lower].map((one) => one.replaceAll("'", '’'));
  return text === lower ? [text ?? ''] : [text ?? '', lower ?? ''];
};

/**
 * `keys` gives a phrase's word its first key and a text's word all it may match. A leading "the" of a phrase is left
 * out, as documents drop it. Matches come in order and never overlap; phrases without a word are passed over.
 */
export function phraseMatcher<Id>(phrases: readonly Phrase<Id>[], keys: Keys = nameKeys): PhraseMatcher<Id> {
  const root = emptyNode<Id>();
  for (const phrase of phrases) {
    const words = withoutArticle(readWords(phrase.text, []));
    if (words.length === 0) continue;
    let node = root;
    for (const [at, word] of words.entries()) node = step(node, linkOf(word, at) + (keys(word)[0] ?? word.lower));
    node.ids.add(phrase.id);
  }
  return { find: (words) => findAll(root, words, keys) };
}

/** A comma in the phrase must be there in the text, and none but those: "Environment, Food and Rural Affairs". */
function linkOf(word: Word, at: number): string {
  return at === 0 || word.joined ? '' : ',';
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && words[0]?.lower === 'the' ? words.slice(1) : words;
}

function emptyNode<Id>(): Node<Id> {
  return { next: new Map(), ids: new Set() };
}

function step<Id>(node: Node<Id>, key: string): Node<Id> {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made = emptyNode<Id>();
  node.next.set(key, made);
  return made;
}

function findAll<Id>(root: Node<Id>, words: readonly Word[], keys: Keys): PhraseMatch<Id>[] {
  const found: PhraseMatch<Id>[] = [];
  let at = 0;
  while (at < words.length) {
    const match = longestAt(root, words, at, keys);
    if (match !== null) found.push(match);
    at = match?.to ?? at + 1;
  }
  return found;
}

function longestAt<Id>(root: Node<Id>, words: readonly Word[], from: number, keys: Keys): PhraseMatch<Id> | null {
  const first = words[from];
  if (first === undefined || !keys(first).some((key) => root.next.has(key))) return null;
  let best: PhraseMatch<Id> | null = null;
  let nodes: readonly Node<Id>[] = [root];
  for (let at = from; nodes.length > 0; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const link = linkOf(word, at - from);
    nodes = nodes.flatMap((node) => keys(word).flatMap((key) => node.next.get(link + key) ?? []));
    const ids = new Set(nodes.flatMap((node) => [...node.ids]));
    if (ids.size > 0) best = { start: first.start, end: word.end, ids: [...ids], from, to: at + 1 };
  }
  return best;
}
