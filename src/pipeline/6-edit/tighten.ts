/**
 * Events with their order → the same with the times that the order allows to know, or what in it contradicts itself.
 *
 * `operated: unknown`, after `landed: 14.56` → `operated: {earliest: 14.56, latest: null, basis: 'bounded', because:
 * 'Known only from order: after “The air ambulance landed”.'}`.
 */
import { edtfOf, instantOf, type Zone } from '../../model/calendar.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { When } from '../../model/time.ts';
import type { EventCandidate, ReadDocument, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { passagePlace } from '../passage-place.ts';
import { precisionOf } from './edited-when.ts';
import { orderGraph } from './order-graph.ts';
import { type Bound, propagateBounds } from './propagate-bounds.ts';

/** Cautious: see `isNarrowable`. With a contradiction the times stay as they are, and each one is told. */
export function tighten(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  zone: Zone,
): { resolved: Resolved; diagnostics: Diagnostic[] } {
  const { candidates } = resolved;
  const graph = orderGraph(candidates, resolved.order);
  const placeOf = (position: number) => passagePlace(candidates[position]?.sources[0], resolved.passages, documents);
  const named = (position: number): string => {
    const place = placeOf(position);
    return `“${candidates[position]?.title ?? ''}”${place === null ? '' : ` (${place.file}:${place.line})`}`;
  };
  if (graph.circles.length > 0) {
    const diagnostics = graph.circles.map((circle) => {
      const message = `These events are each said to be before the next, and the last before the first: ${circle.map(named).join('; ')}.`;
      return diagnose('ORDER-CYCLE', message, placeOf(circle[0] ?? 0));
    });
    return { resolved, diagnostics };
  }
  const bounds = propagateBounds(
    candidates.map(({ when }) => when),
    graph,
  );
  const diagnostics = bounds.contradictions.map(({ earlier, later }) => {
    const from = candidates[earlier]?.when.earliest ?? '';
    const to = candidates[later]?.when.latest ?? '';
    const message = `${named(earlier)} is not before ${from}, so it cannot come before ${named(later)}, which is not after ${to}.`;
    return diagnose('ORDER-CONTRADICTION', message, placeOf(later));
  });
  if (diagnostics.length > 0) return { resolved, diagnostics };
  const tightened = candidates.map((candidate, position) =>
    narrow(candidate, bounds.earliest[position] ?? null, bounds.latest[position] ?? null, candidates, zone),
  );
  return { resolved: { ...resolved, candidates: tightened }, diagnostics };
}

/**
 * Open ends may always be closed by order. A closed interval is narrowed only where it stands for one moment that is
 * not known better ("on 22 March"); a year or a range may be how long something lasted, and an editor's time stands.
 */
function isNarrowable({ basis, precision }: When): boolean {
  return basis !== 'edited' && (precision === 'hour' || precision === 'part-of-day' || precision === 'day');
}

function narrow(
  candidate: EventCandidate,
  low: Bound | null,
  high: Bound | null,
  candidates: readonly EventCandidate[],
  zone: Zone,
): EventCandidate {
  const { when } = candidate;
  const free = isNarrowable(when);
  const earliest = when.earliest === null || free ? (low?.iso ?? null) : when.earliest;
  const ordered = when.latest === null || free ? (high?.iso ?? null) : when.latest;
  const latest = ordered ?? toldBy(candidate, earliest);
  if (earliest === when.earliest && latest === when.latest) return candidate;
  const reasons = [
    ...(earliest === when.earliest ? [] : [`after ${titleOf(low, candidates)}`]),
    ...(ordered === when.latest ? [] : [`before ${titleOf(high, candidates)}`]),
    ...(latest === ordered ? [] : ['before it was told']),
  ];
  return { ...candidate, when: withEnds(when, earliest, latest, reasons.join(' and '), zone) };
}

/** What had begun by some time, and was told of later, had happened when it was told. Null where that says nothing. */
function toldBy({ when, told }: EventCandidate, earliest: string | null): string | null {
  const end = told?.when.latest ?? null;
  if (when.basis === 'edited' || earliest === null || end === null) return null;
  return instantOf(earliest) <= instantOf(end) ? end : null;
}

/** Its title as quoted in a sentence. */
function titleOf(bound: Bound | null, candidates: readonly EventCandidate[]): string {
  const words = candidates[bound?.from ?? 0]?.title ?? '';
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function withEnds(when: When, earliest: string | null, latest: string | null, order: string, zone: Zone): When {
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
    because: unknown ? `Known only from order: ${order}.` : `${when.because.replace(/\.$/, '')}; it comes ${order}.`,
    ...(edtf === undefined ? {} : { edtf }),
  };
}
