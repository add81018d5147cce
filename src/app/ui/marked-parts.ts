/**
 * A text and words → the text in parts, the words marked.
 *
 * `"PC Palmer’s officers", ["palmer"]` → `"PC "`, `"Palmer"` (marked), `"’s officers"`; together the parts are the text.
 * Words are compared whole, without case, accents or a possessive; no words, or none found, gives one part.
 */

export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

/** Letters and figures, with apostrophes within a word and points within a number: "don’t", "14.56". */
const word = /[\p{L}\p{N}\p{M}]+(?:(?:['’]|(?<=\p{N})\.(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Parts in the order of the text; `terms` in any case. */
export function markedParts(text: string, terms: readonly string[]): readonly MarkedPart[] {
  const wanted = new Set(terms.map(folded));
  const parts: MarkedPart[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), start: done, marked });
    done = end;
  };
  for (const match of text.matchAll(word)) {
    const core = match[0].replace(/['’]s$/iu, '');
    if (!wanted.has(folded(core))) continue;
    add(match.index, false);
    add(match.index + core.length, true);
  }
  add(text.length, false);
  return parts;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase();
}
