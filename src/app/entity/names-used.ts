/**
 * All names of somebody, and the documents' text → the names by which the documents really call them, most used first.
 *
 *   ["PC Keith Palmer", "PC Palmer", "Keith", "Constable Palmer"] → PC Palmer 13, PC Keith Palmer 1, Keith 2 …
 *
 * A name inside a longer one does not count by itself: "PC Keith Palmer" is not a use of "Keith".
 */
export interface NameUsed {
  readonly name: string;
  /** How often it stands in the passages, each counted once however many documents hold it. */
  readonly count: number;
}

/** Names that stand nowhere are left out. Upper and lower case are one. */
export function namesUsed(names: readonly string[], texts: readonly string[]): readonly NameUsed[] {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [found] of text.matchAll(pattern)) {
      const name = longestFirst.find((one) => one.toLowerCase() === found.toLowerCase()) ?? found;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
