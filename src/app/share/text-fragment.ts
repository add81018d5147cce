/**
 * Words of a line → the part of an address by which a browser finds and marks them: `:~:text=landed%20at%2014.56`.
 *
 *     short    :~:text=The%20helicopter%20landed%20at%2014.56
 *     long     :~:text=They%20were%20unable%20to%20land,the%20ground%20at%2014.56       first words, last words
 *     again    :~:text=later%20that-,the%20helicopter%20landed                        what stands before it decides
 *
 * See https://wicg.github.io/scroll-to-text-fragment/: whole words, case and kind of space aside, and the first place on the
 * page that fits is taken; a browser that does not know it leaves the address as it was.
 */

import { wellFormed } from '../page-address.ts';

interface Sought {
  /** The line they stand in. */
  readonly line: string;
  /** Where in it, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** What the page says before that line. */
  readonly before: string;
}

/** More are named by their beginning and end. */
const mostWords = 12;
const fewWords = 5;

/** Null where the words cannot be told from others before them. */
export function textFragment({ line, start, length, before }: Sought): string | null {
  const [from, to] = wholeWords(line, start, start + length);
  const all = wordsOf(line.slice(from, to));
  if (all.length === 0) return null;
  const beginning = all.length > mostWords ? all.slice(0, fewWords) : all;
  const end = all.length > mostWords ? endOf(all) : [];
  const earlier = folded(`${before} ${line.slice(0, from)}`);
  const directive = [beginning, end]
    .filter((part) => part.length > 0)
    .map(written)
    .join(',');
  if (!earlier.includes(folded(beginning.join(' ')))) return `:~:text=${directive}`;
  const prefix = wordsOf(line.slice(0, from)).slice(-fewWords);
  if (prefix.length > 0) {
    const told = !earlier.includes(folded([...prefix, ...beginning].join(' ')));
    return told ? `:~:text=${written(prefix)}-,${directive}` : null;
  }
  const suffix = wordsOf(line.slice(to)).slice(0, fewWords);
  const told = suffix.length > 0 && end.length === 0 && !earlier.includes(folded([...beginning, ...suffix].join(' ')));
  return told ? `:~:text=${directive},-${written(suffix)}` : null;
}

/** The last words, where they stand nowhere before in the same words; else none, and only the beginning is marked. */
function endOf(all: readonly string[]): readonly string[] {
  const end = all.slice(-fewWords);
  return folded(all.slice(fewWords, -1).join(' ')).includes(folded(end.join(' '))) ? [] : end;
}

/** A browser finds no halves of words. */
function wholeWords(line: string, start: number, end: number): readonly [number, number] {
  const isWithin = (at: number) =>
    at > 0 && /[\p{L}\p{N}\p{M}]/u.test(line.charAt(at - 1)) && /[\p{L}\p{N}\p{M}]/u.test(line.charAt(at));
  let [from, to] = [start, end];
  while (isWithin(from)) from -= 1;
  while (to < line.length && isWithin(to)) to += 1;
  return [from, to];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function folded(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

/** A hyphen says what is prefix and suffix, and has to be written as no hyphen. */
function written(words: readonly string[]): string {
  return encodeURIComponent(wellFormed(words.join(' '))).replaceAll('-', '%2D');
}
