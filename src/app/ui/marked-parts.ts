/**
 * A text and words → the text in parts, marked where a word begins with one of them.
 *
 * `"PC Palmer's", ["palmer"]` → `[{text: "PC "}, {text: "Palmer", marked}, {text: "'s"}]`; together the parts are the
 * text. Case and accents do not count; no words, or none found, gives the whole as one part.
 */

export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Parts in the order of the text; those of no length are left out. */
export function markedParts(text: string, terms: readonly string[]): readonly MarkedPart[] {
  const wanted = terms.map(folded).filter((term) => term !== '');
  const parts: MarkedPart[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), start: done, marked });
    done = end;
  };
  for (const match of text.matchAll(word)) {
    const found = folded(match[0]);
    const longest = wanted.reduce(
      (length, term) => (found.startsWith(term) ? Math.max(length, term.length) : length),
      0,
    );
    if (longest === 0) continue;
    add(match.index, false);
    add(match.index + lengthOf(match[0], longest), true);
  }
  add(text.length, false);
  return parts;
}

/** How many UTF-16 units of `original` make up its first `length` folded ones. */
function lengthOf(original: string, length: number): number {
  let units = 0;
  for (const letter of original) {
    if (folded(original.slice(0, units)).length >= length && !/\p{M}/u.test(letter)) break;
    units += letter.length;
  }
  return units;
}
