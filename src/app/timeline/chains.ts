/**
 * Events of a lane → the row each stands in, so that on one row whatever stands further right is known to be later.
 *
 *     row 0   told to run ── climbed the fence ── spoke to him      each of these before the next
 *     row 1   called out ─── flew over                              of rows among themselves nothing is said
 */
import type { Precedence } from './precedence.ts';

export interface ChainLink {
  readonly id: string;
  /** Who tells of it: one person's account stays on one row where it can. */
  readonly teller: string | null;
}

/** By id. What is in no order has a row to itself. */
export function chainRows(links: readonly ChainLink[], order: Precedence): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const last: ChainLink[] = [];
  const column = ({ id }: ChainLink) => order.column(id) ?? -1;
  for (const link of links.toSorted((one, other) => column(one) - column(other))) {
    const open = last.filter(({ id }) => order.isBefore(id, link.id));
    const best = open.toSorted((one, other) => fitness(other, link, column) - fitness(one, link, column))[0];
    const row = best === undefined ? last.length : last.indexOf(best);
    last[row] = link;
    rows.set(link.id, row);
  }
  return rows;
}

/** The same teller's row first, then the one that ends nearest. */
function fitness(end: ChainLink, link: ChainLink, column: (link: ChainLink) => number): number {
  return (end.teller !== null && end.teller === link.teller ? 1000 : 0) + column(end);
}
