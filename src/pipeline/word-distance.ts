/**
 * Two words → how many slips of the pen lie between them: a letter put in, left out, changed, or swapped with its neighbour.
 *
 * `Parliment`, `Parliament` → 1; `vulnerablilty`, `vulnerability` → 2 (optimal string alignment).
 */

/** Not more than `most + 1` is ever given: words further apart are simply too far. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = (row[j - 1] ?? 0) + (same ? 0 : 1);
      const best = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swaps ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}
