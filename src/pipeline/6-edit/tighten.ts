/**
 * Events with their order → the same with the times that the order allows to know, and what in it contradicts itself.
 *
 * `operated: unknown`, after `landed: 14.56` → `operated: {earliest: 14.56, latest: null, basis: 'bounded', because:
 * 'It came after “The air ambulance landed” (14.56 on 22 March 2017).'}`.
 */
import { edtfOf, instantOf, type Zone } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { When } from '../../model/time.ts';
import type { CasebookPlaces, EventCandidate, OrderConstraint, ReadDocument, Resolved } from '../artifacts.ts';
import { precisionOf } from './edited-when.ts';
import { orderNetwork } from './order-network.ts';
import type { Bound } from './propagate-bounds.ts';
import { settleOrder } from './settle-order.ts';
import { statementPlaces } from './statement-places.ts';
import { named, tellConflict } from './tell-conflict.ts';
import { isoInZone, whenInWords } from './when-in-words.ts';

/** What bounds an event: the event whose time it is, and the last statement of order on the way. */
interface Limit {
  readonly iso: string;
  readonly of: EventCandidate | undefined;
  /** The document's own words, where they say how far apart the two are. */
  readonly words: string | null;
}

/**
 * Cautious: see `isNarrowable`. Readings of order that contradict what is known yield and are no longer among the
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
    const limit = ({ at, from, via }: Bound, end: 'earliest' | 'latest'): Limit | null => {
      const of = candidates[part.events[from] ?? -1];
      const own = of?.when[end] ?? null;
      const iso = own !== null && instantOf(own) === at ? own : isoInZone(at, zone);
      return iso === null ? null : { iso, of, words: via?.said.gap === undefined ? null : places.wordsOf(via.said) };
    };
    for (const { said } of part.steps) kept.add(said);
    part.events.forEach((position, moment) => {
      const [candidate, low, high] = [candidates[position], bounds.low[moment], bounds.high[moment]];
      if (candidate === undefined || low === undefined || high === undefined) return;
      tightened.set(candidate.id, narrow(candidate, limit(low, 'earliest'), limit(high, 'latest'), zone));
    });
  }
  const order = diagnostics.length === 0 ? resolved.order : resolved.order.filter((said) => kept.has(said));
  return {
    resolved: {
      ...resolved,
      order,
      candidates: candidates.map((one) => tightened.get(one.id) ?? narrow(one, null, null, zone)),
    },
    diagnostics,
  };
}

/**
 * Open ends may always be closed by order. A closed interval is narrowed only where it stands for one moment that is
 * not known better ("on 22 March"); a year or a range may be how long something lasted, and an editor's time stands.
 */
function isNarrowable({ basis, precision }: When): boolean {
  if (basis === 'bounded') return true;
  return basis !== 'edited' && (precision === 'hour' || precision === 'part-of-day' || precision === 'day');
}

function narrow(candidate: EventCandidate, low: Limit | null, high: Limit | null, zone: Zone): EventCandidate {
  const { when } = candidate;
  const free = isNarrowable(when);
  const earliest = when.earliest === null || free ? (low?.iso ?? when.earliest) : when.earliest;
  const ordered = when.latest === null || free ? (high?.iso ?? when.latest) : when.latest;
  const latest = ordered ?? toldBy(candidate, earliest);
  if (earliest === when.earliest && latest === when.latest) return candidate;
  const reasons = [
    ...(earliest === when.earliest ? [] : [`after ${reason(low, 'earliest')}`]),
    ...(ordered === when.latest ? [] : [`before ${reason(high, 'latest')}`]),
    ...(latest === ordered ? [] : ['before it was told']),
  ];
  const words = [low, high].find((one) => one?.words != null)?.words ?? null;
  return { ...candidate, when: withEnds(when, earliest, latest, reasons.join(' and '), words, zone) };
}

/** What had begun by some time, and was told of later, had happened when it was told. Null where that says nothing. */
function toldBy({ when, told }: EventCandidate, earliest: string | null): string | null {
  const end = told?.when.latest ?? null;
  if (when.basis === 'edited' || earliest === null || end === null) return null;
  return instantOf(earliest) <= instantOf(end) ? end : null;
}

/** “The helicopter landed” (14.56 on 22 March 2017), with the document's words for a distance from it. */
function reason(limit: Limit | null, end: 'earliest' | 'latest'): string {
  if (limit?.of === undefined) return 'what is known of others';
  const words = limit.words === null ? '' : `: “${limit.words}”`;
  return `${named(limit.of)} (${whenInWords(limit.of.when, end)})${words}`;
}

function withEnds(
  when: When,
  earliest: string | null,
  latest: string | null,
  order: string,
  words: string | null,
  zone: Zone,
): When {
  const precision = precisionOf(earliest, latest, zone);
  const { edtf: _, ...rest } = when;
  const edtf = edtfOf({ earliest, latest, precision });
  const unknown = when.basis === 'unknown';
  return {
    ...rest,
    earliest,
    latest,
    precision,
    basis: unknown ? 'bounded' : when.basis,
    phrase: unknown ? (when.phrase ?? words) : when.phrase,
    because: unknown ? `It came ${order}.` : `${when.because.replace(/\.$/, '')}; it came ${order}.`,
    ...(edtf === undefined ? {} : { edtf }),
  };
}
