/**
 * Texts under ids → an index that finds them by words: `find(["helicop", "landing"])` → those with "helicopter" and "landed".
 *
 * Every word must be found: as itself, in another of its forms, as the beginning of a word, or with a slip of the finger in
 * a longer one.
 */
import MiniSearch, { type Query } from 'minisearch';
import { wordsOf } from './asked-words.ts';
import { wordStem } from './word-stem.ts';

export interface WordIndex {
  find(asked: readonly string[]): WordsFound;
  /** The texts that have a word in any of its forms, each with those forms: no beginnings, no slips. */
  formsOf(word: string): ReadonlyMap<string, readonly string[]>;
}

export interface WordsFound {
  readonly ids: ReadonlySet<string>;
  /** The words of the texts that were hit, in lower case: what to mark. */
  readonly terms: readonly string[];
}

interface Text {
  readonly id: string;
  readonly words: string;
}

export function wordIndex(texts: readonly Text[]): WordIndex {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Text>({
    fields: ['words'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
    searchOptions: {
      processTerm: (term) => term,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 1 : false),
    },
  });
  index.addAll(texts);
  const forms = byStem(vocabulary);
  const formsAlone = (word: string): Query => ({
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
    queries: [...(forms.get(wordStem(word)) ?? [])],
  });
  return {
    find(asked) {
      const queries = asked.map((word): Query => ({ combineWith: 'OR', queries: [word, formsAlone(word)] }));
      const results = index.search({ combineWith: 'AND', queries });
      return {
        ids: new Set(results.map(({ id }) => String(id))),
        terms: [...new Set(results.flatMap(({ terms }) => terms))].sort(),
      };
    },
    formsOf: (word) => new Map(index.search(formsAlone(word)).map(({ id, terms }) => [String(id), terms])),
  };
}

function byStem(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    const stem = wordStem(word);
    const known = forms.get(stem);
    if (known === undefined) forms.set(stem, [word]);
    else known.push(word);
  }
  return forms;
}
