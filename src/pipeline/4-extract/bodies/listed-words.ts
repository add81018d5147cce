/**
 * A list as it is easiest to read and mend → a set: `listedWords('Leeds New_York')` → Leeds, New York.
 */

/** Entries are parted by white space; `_` stands for a space inside one. */
export function listedWords(words: string): ReadonlySet<string> {
  const entries = words.split(/\s+/u).filter((word) => word.length > 0);
  return new Set(entries.map((word) => word.replaceAll('_', ' ')));
}
