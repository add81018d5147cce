/**
 * What a document says of itself: its title, and when, where and by whom it was published.
 */
import type { Line } from '../artifacts.ts';
import { legibleWords } from '../legible.ts';
import { readDateLine } from './date-line.ts';

export interface Particulars {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 to the day or the minute, with the offset where one is given. */
  readonly published?: string;
  /** `http` or `https`. */
  readonly url?: string;
  /** Which part of the document the publication time is from. */
  readonly basis?: string;
}

/** The first line that is not blank, if it reads as a heading: short, no full stop at its end, and text below it. */
export function headline(text: string, lines: readonly Line[], dateLines: readonly number[]): string | null {
  let first: string | null = null;
  for (const { start, end } of lines) {
    if (dateLines.includes(start)) continue;
    const words = text.slice(start, end).trim();
    if (words === '') continue;
    if (first !== null) return first;
    if (words.length > 200 || !/^[\p{Lu}\p{N}"'‘“]/u.test(words) || /[.,;:…]["'’”]?$/.test(words)) return null;
    first = legibleWords(words);
  }
  return null;
}

/** Keys and values as a page or front matter has them → those that can be used; values that are none are left out. */
export function particularsOf(
  found: Readonly<Record<'title' | 'publisher' | 'author' | 'published' | 'url', string | null>>,
  basis: string,
): Particulars {
  const title = wordsOf(found.title);
  const publisher = wordsOf(found.publisher);
  const author = wordsOf(found.author)?.replace(/^by /i, '');
  const url = addressOf(found.url);
  const published = found.published === null ? null : (readDateLine(found.published)?.published ?? null);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === null ? {} : { published, basis }),
    ...(url === undefined ? {} : { url }),
  };
}

/** White space run together, marks of direction left out, so that no title turns the words around it; undefined where nothing is left, or where it is too long for what it should be. */
function wordsOf(value: string | null): string | undefined {
  const words = legibleWords(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' || words.length > 300 ? undefined : words;
}

/** Only addresses that a link may lead to: `javascript:` and the like are none. */
function addressOf(value: string | null): string | undefined {
  const address = value?.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
