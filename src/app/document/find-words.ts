/**
 * What a reader types and a text → the words of the text that answer it, or null where one thing asked for is missing.
 *
 *   "amb 14.5", "The air ambulance landed at 14.56" → ["ambulance", "14.56"];  "amb bus" → null;  "" → []
 *
 * A word is found by its beginning, without regard to case, accents or apostrophes, so that the lines narrow while the
 * reader is still typing.
 */
const word = /[\p{L}\p{N}\p{M}]+(?:(?:['’]|(?<=\p{N})\.(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Every word asked for must begin a word of the text; the words found are given as they stand, each once. */
export function findWords(asked: string, text: string): readonly string[] | null {
  const words = [...text.matchAll(word)].map(([found]) => found.replace(/['’]s$/iu, ''));
  const found: string[] = [];
  for (const [beginning] of asked.matchAll(word)) {
    const hits = words.filter((each) => folded(each).startsWith(folded(beginning)));
    if (hits.length === 0) return null;
    found.push(...hits);
  }
  return [...new Set(found)];
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase();
}
