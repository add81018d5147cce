/**
 * Events with their order → the same with the times that the order allows to know, and what in it contradicts itself.
 *
 * `operated: unknown`, after `landed: 14.56` → `operated: {earliest: 14.56, latest: null, basis: 'bounded', because:
 * 'It came after “The air ambulance landed” (14.56 on 22 March 2017).'}`.
 */
import { instantOf, type Zone } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces, EventCandidate, OrderConstraint, ReadDocument, Resolved } from '../artifacts.ts';
import { type Limit, narrowWhen } from './narrow-when.ts';
import { orderNetwork } from './order-network.ts';
import type { Bound } from './propagate-bounds.ts';
import { settleOrder } from './settle-order.ts';
import { statementPlaces } from './statement-places.ts';
import { tellConflict } from './tell-conflict.ts';
import { isoInZone } from './when-in-words.ts';

/**
 * Cautious: see `narrowWhen`. Readings of order that contradict what is known yield and are no longer among the
 * result's `order`; with a contradiction of the editor's the times stay as they are.
 */
export function tighten(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  zone: Zone,
  editor: { readonly casebook: Casebook; readonly places: CasebookPlaces },
): { resolved: Resolved; diagnostics: Diagnostic[] } {
  const { candidates } = resolved;
  const places = statementPlaces(resolved, documents, editor.casebook, editor.places);
  const settled = orderNetwork(candidates, resolved.order).map(settleOrder);
  const diagnostics = settled.flatMap(({ part, conflicts }) =>
    conflicts.map((conflict) => tellConflict(conflict, part, candidates, places)),
  );
  if (diagnostics.some(({ severity }) => severity === 'error')) return { resolved, diagnostics };
  const tightened = new Map<string, EventCandidate>();
  const kept = new Set<OrderConstraint>();
  for (const { part, bounds } of settled) {
    const limit = ({ at, from, via }: Bound, moment: number, end: 'earliest' | 'latest'): Limit | null => {
      const source = candidates[part.events[from] ?? -1];
      const own = source?.when[end] ?? null;
      const iso = own !== null && instantOf(own) === at ? own : isoInZone(at, zone);
      const beside = via === null ? from : via.from === moment ? via.to : via.from;
      const words = via?.said.gap === undefined ? null : places.wordsOf(via.said);
      const of = words === null ? source : candidates[part.events[beside] ?? -1];
      return iso === null || of === undefined ? null : { iso, of, words, passage: via?.said.passage ?? null };
    };
    for (const { said } of part.steps) kept.add(said);
    part.events.forEach((position, moment) => {
      const [candidate, low, high] = [candidates[position], bounds.low[moment], bounds.high[moment]];
      if (candidate === undefined || low === undefined || high === undefined) return;
      const limits = { low: limit(low, moment, 'earliest'), high: limit(high, moment, 'latest') };
      tightened.set(candidate.id, narrowWhen(candidate, limits, zone));
    });
  }
  const order = diagnostics.length === 0 ? resolved.order : resolved.order.filter((said) => kept.has(said));
  return {
    resolved: {
      ...resolved,
      order,
      candidates: candidates.map((one) => tightened.get(one.id) ?? narrowWhen(one, { low: null, high: null }, zone)),
    },
    diagnostics,
  };
}
