/**
 * Events in documents → for each without a time, the timed ones between which its document tells it.
 *
 *   "The ferry left at 5.55pm." – "He had a toy in his pocket." – "At 6.38pm the captain called."
 *    → the second is told between the first and the third, which says nothing of when it was.
 */
import type { EventCandidate, Resolved } from './artifacts.ts';

export interface Neighbours {
  /** Positions among the candidates. */
  readonly before: number;
  readonly after: number;
}

/**
 * By position; null for what has a time, and for what no timed event of the same document stands before and behind. What
 * somebody tells stands between what somebody tells, and the document's own words between its own. Linear but for one sort.
 */
export function toldBetween({ candidates, passages }: Resolved): readonly (Neighbours | null)[] {
  const found: (Neighbours | null)[] = candidates.map(() => null);
  for (const row of rowsOf(candidates, passages)) {
    let before: number | null = null;
    let waiting: number[] = [];
    for (const position of row) {
      const candidate = candidates[position];
      if (candidate === undefined) continue;
      if (!isTimed(candidate)) {
        waiting.push(position);
        continue;
      }
      for (const one of before === null ? [] : waiting) found[one] = { before: before ?? position, after: position };
      before = position;
      waiting = [];
    }
  }
  return found;
}

export function isTimed({ when }: EventCandidate): boolean {
  return when.earliest !== null || when.latest !== null;
}

/** The positions of each document, as they are told there; accounts and the document's own words apart. */
function rowsOf(candidates: readonly EventCandidate[], passages: Resolved['passages']): number[][] {
  const places = new Map(passages.map(({ passage }) => [passage.id, passage.citations[0]] as const));
  const rows = new Map<string, { position: number; line: number; start: number }[]>();
  for (const [position, { sources, told }] of candidates.entries()) {
    const [main] = sources;
    const place = places.get(main.passage);
    if (place === undefined) continue;
    const key = `${told === null ? 'own' : 'told'} ${place.document}`;
    const row = rows.get(key) ?? [];
    row.push({ position, line: place.line, start: main.start });
    rows.set(key, row);
  }
  return [...rows.values()].map((row) =>
    row
      .toSorted((a, b) => a.line - b.line || a.start - b.start || a.position - b.position)
      .map(({ position }) => position),
  );
}
