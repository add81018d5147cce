/**
 * A passage as it is written → as it is read: without what no reader sees, so that "Mor\u00adan" is Moran to every matcher.
 *
 *     "fer·ry\u00a0left", with a soft hyphen   →   "ferry left", offsets 0 1 2 4 5 6 …
 *
 * Taken out: soft hyphens, characters without width, marks of direction. Read as a space: no-break, thin and other
 * spaces, control characters. Put together: a letter and its accents (Unicode NFC, https://unicode.org/reports/tr15/).
 * Everything that is found in the reading is put back upon the passage by `as-written.ts`.
 */
import type { MergedPassage, Span } from './artifacts.ts';

const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const spaces = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const composed = /\P{M}\p{M}+/gu;
const odd = new RegExp(`${unseen.source}|${spaces.source}|\\p{M}`, 'u');

export interface LegiblePassage {
  readonly passage: MergedPassage;
  /** Of each UTF-16 unit of the reading, and of its end, the offset as written; null where the two are the same. */
  readonly offsets: readonly number[] | null;
}

/** Most passages are as they are read. A passage of which nothing would be left stays as it is. */
export function legible(passage: MergedPassage): LegiblePassage {
  if (!odd.test(passage.text)) return { passage, offsets: null };
  const { text, offsets } = readable(passage.text);
  if (text.trim() === '') return { passage, offsets: null };
  const sentences = passage.sentences
    .map(({ start, end }) => ({ start: readAt(offsets, start), end: readAt(offsets, end) }))
    .filter(({ start, end }) => start < end);
  return { passage: { ...passage, text, sentences }, offsets };
}

/** Words of the casebook, read as passages are. */
export function legibleWords(words: string): string {
  return odd.test(words) ? readable(words).text : words;
}

function readable(written: string): { readonly text: string; readonly offsets: readonly number[] } {
  const parts: string[] = [];
  const offsets: number[] = [];
  const push = (part: string, from: number): void => {
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(Math.min(from + unit, written.length));
  };
  const pushPlain = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const unit = written.charAt(at);
      if (!unseen.test(unit)) push(spaces.test(unit) ? ' ' : unit, at);
    }
  };
  let at = 0;
  for (const { 0: letter, index } of written.matchAll(composed)) {
    pushPlain(at, index);
    const whole = letter.normalize('NFC');
    if (whole.length < letter.length && !unseen.test(letter)) push(whole, index);
    else pushPlain(index, index + letter.length);
    at = index + letter.length;
  }
  pushPlain(at, written.length);
  offsets.push(written.length);
  return { text: parts.join(''), offsets };
}

/** The first unit of the reading that is written at that offset or after it. */
function readAt(offsets: readonly number[], written: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((offsets[middle] ?? 0) < written) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A stretch of the reading → the stretch of the passage as it is written, from its first letter to just after its last:
 * a mark that stands after the last letter is left out, one inside is kept.
 */
export function writtenSpan({ offsets }: LegiblePassage, text: string, { start, end }: Span): Span {
  if (offsets === null) return { start, end };
  const from = offsets[start] ?? text.length;
  if (end <= start) return { start: from, end: from };
  const last = offsets[end - 1] ?? text.length;
  const next = offsets[end] ?? text.length;
  const accents = /^\P{M}?\p{M}*/u.exec(text.slice(last, next))?.[0].length ?? 1;
  return { start: from, end: Math.min(next, last + Math.max(1, accents)) };
}
