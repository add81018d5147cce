/**
 * The British English dictionary (Hunspell's format) → whether a word is in it, and which words are near one that is not.
 *
 * "haemorrhages" → a word, by its stem and the rule for a plural; near "haemorrage" → `['haemorrhage']`; near "notied" → several.
 * The format: https://github.com/hunspell/hunspell (man page hunspell(5)); of it only stems, prefixes and suffixes are read.
 */
import data from 'dictionary-en-gb';
import { once } from '../../once.ts';
import { distance } from '../../word-distance.ts';

export interface Dictionary {
  /** Capitals at the beginning are let pass; a name of the dictionary must have its own. */
  isWord(word: string): boolean;
  /** In small letters, nearest first: one slip away, or where there are none, two. Never very many. */
  near(word: string): readonly string[];
}
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

const longestWord = 28;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Read when a word is first asked for, then kept: it is always the same. */
export const englishDictionary: () => Dictionary = once(() => {
  const text = new TextDecoder();
  return dictionaryOf(text.decode(data.aff), text.decode(data.dic));
});

export function dictionaryOf(rules: string, entries: string): Dictionary {
  const stems = new Map<string, string>();
  for (const line of entries.split('\n')) {
    const [stem = '', flags = ''] = line.trim().split('/');
    if (stem !== '') stems.set(stem, (stems.get(stem) ?? '') + flags);
  }
  const [prefixes, suffixes] = [affixesOf(rules, 'PFX'), affixesOf(rules, 'SFX')];
  const has = (stem: string, flag: string): boolean => stems.get(stem)?.includes(flag) === true;
  const suffixed = (word: string, needs: string): boolean =>
    suffixes.some(({ flag, strip, add, when }) => {
      if (!word.endsWith(add)) return false;
      const stem = word.slice(0, word.length - add.length) + strip;
      return has(stem, flag) && (needs === '' || has(stem, needs)) && when.test(stem);
    });
  const inflected = (word: string): boolean =>
    stems.has(word) ||
    suffixed(word, '') ||
    prefixes.some(({ flag, add }) => {
      const rest = word.slice(add.length);
      return word.startsWith(add) && (has(rest, flag) || suffixed(rest, flag));
    });
  const isWord = (written: string): boolean => {
    const word = written.replaceAll('’', "'").replace(/'s?$/u, '');
    return inflected(word) || inflected(word.toLowerCase()) || inflected(word.charAt(0) + word.slice(1).toLowerCase());
  };
  const byInitial = groupedByInitial([...stems.keys()]);
  return {
    isWord,
    near: (written) => {
      const word = written.toLowerCase();
      if (word.length > longestWord) return [];
      const once = [...new Set(slips(word))].filter((one) => one.length > 2 && inflected(one));
      if (once.length > 0) return once;
      return (byInitial.get(word.charAt(0)) ?? []).filter((stem) => distance(stem, word, 2) <= 2);
    },
  };
}

function groupedByInitial(stems: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems) {
    const group = groups.get(stem.charAt(0));
    if (group === undefined) groups.set(stem.charAt(0), [stem]);
    else group.push(stem);
  }
  return groups;
}

function affixesOf(rules: string, kind: string): readonly Affix[] {
  return rules.split('\n').flatMap((line): Affix[] => {
    const [name, flag = '', strip = '', add = '', when] = line.trim().split(/\s+/u);
    if (name !== kind || when === undefined) return [];
    return [{ flag, strip: strip === '0' ? '' : strip, add, when: new RegExp(`${when}$`, 'u') }];
  });
}

/** A letter left out, put in, taken for another or changing places with its neighbour. */
function slips(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => at).flatMap((at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = tail.length > 1 ? [head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)] : [];
    const others = [...letters].flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]);
    return [head + tail.slice(1), ...swapped, ...others];
  });
}
