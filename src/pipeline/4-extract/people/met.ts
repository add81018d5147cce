/**
 * Whom a document has named so far, as a value: adding a few makes a new one and leaves the old as it was.
 *
 * `meet(nobodyMet, new Set(["anna-moss"]))` → one in which `hasMet(…, "anna-moss")` holds. Kept in layers, each more than twice
 * as large as the next, so that adding thousands one by one costs no more than a sorting of them would.
 */
import type { PersonId } from '../../../model/ids.ts';

export interface Met {
  /** Largest first. */
  readonly layers: readonly ReadonlySet<PersonId>[];
}
export const nobodyMet: Met = { layers: [] };

export function hasMet({ layers }: Met, id: PersonId): boolean {
  return layers.some((layer) => layer.has(id));
}

/** The same value where nobody is new. */
export function meet(met: Met, fresh: ReadonlySet<PersonId>): Met {
  if (fresh.size === 0) return met;
  const layers = [...met.layers];
  let top = fresh;
  for (let below = layers.at(-1); below !== undefined && below.size <= 2 * top.size; below = layers.at(-1)) {
    top = new Set([...below, ...top]);
    layers.pop();
  }
  return { layers: [...layers, top] };
}
