/**
 * A mistyped word and the words that would have been right → the one that was probably meant.
 *
 * `nearestWord('peeple', ['people', 'places'])` → `'people'`.
 */

/** Null where none is nearer than a third of the word's length, at least two changes. The first of equals wins. */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly changes: number } | null = null;
  for (const candidate of candidates) {
    const changes = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (changes <= limit && changes < (best?.changes ?? Infinity)) best = { candidate, changes };
  }
  return best?.candidate ?? null;
}

/** Levenshtein's distance: letters added, taken out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
