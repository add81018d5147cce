/**
 * Events with their times → the same, each in a chapter.
 *
 * With the casebook's chapters: the shortest that holds the event's time, else the one it shares most time with.
 * Without: a chapter of its own for the day that the documents tell by the clock, and few for what was before and after;
 * else years, months or days. What has no time joins what it comes after or before; without a casebook's chapters also the
 * one in which all stands that its document tells around it; else the chapter `undated`, made only if it is needed.
 */

import * as v from 'valibot';
import { instantOf, type Zone } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Phase } from '../../model/entities.ts';
import { type PhaseId, phaseId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import type { Resolved } from '../artifacts.ts';
import { toldBetween } from '../told-between.ts';
import { calendarPhases } from './calendar-phases.ts';
import { casebookPhases } from './casebook-phases.ts';
import { type KnownHearing, noHearing } from './main-day-phases.ts';
import { pairsOf, sortSteps } from './order-graph.ts';

const undated: Phase = { id: v.parse(phaseId, 'undated'), name: 'Time not stated', from: null, to: null };

/** A chapter that the editor gave an event stays. Every event has one of the chapters that come back. */
export function assignPhases(
  resolved: Resolved,
  casebook: Casebook,
  zone: Zone,
  hearing: KnownHearing = noHearing,
): Resolved {
  const { candidates } = resolved;
  const given = casebookPhases(casebook, zone);
  const phases =
    given.length > 0
      ? given
      : calendarPhases(
          candidates.map(({ when }) => when),
          zone,
          { ...hearing, name: hearingOf(resolved) },
        );
  const chosen = candidates.map(({ phase, when }) => phase ?? bestPhase(when, phases));
  const graph = sortSteps(candidates.length, pairsOf(candidates, resolved.order));
  for (const position of graph.sorted)
    chosen[position] ??= firstOf(
      graph.arriving[position]?.map(({ from }) => from),
      chosen,
    );
  for (const position of graph.sorted.toReversed())
    chosen[position] ??= firstOf(
      graph.leaving[position]?.map(({ to }) => to),
      chosen,
    );
  if (given.length === 0) {
    for (const [position, between] of toldBetween(resolved).entries()) {
      const phase = between === null ? null : (chosen[between.before] ?? null);
      if (between !== null && phase === (chosen[between.after] ?? null)) chosen[position] ??= phase;
    }
  }
  const needsUndated = chosen.includes(null) && !phases.some(({ id }) => id === undated.id);
  return {
    ...resolved,
    phases: needsUndated ? [...phases, undated] : phases,
    candidates: candidates.map((candidate, position) => ({ ...candidate, phase: chosen[position] ?? undated.id })),
  };
}

/** "the inquest", where the documents speak of one again and again. */
function hearingOf({ passages }: Resolved): string | null {
  const counts = new Map<string, number>();
  for (const { passage } of passages) {
    for (const [word] of passage.text.matchAll(/\b(?:inquest|inquiry|trial|tribunal)(?=s?\b)/giu))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] < fewestWords ? null : `the ${most[0]}`;
}
const fewestWords = 3;

function firstOf(positions: readonly number[] | undefined, chosen: readonly (PhaseId | null)[]): PhaseId | null {
  const position = positions?.find((other) => chosen[other] !== null);
  return position === undefined ? null : (chosen[position] ?? null);
}

/** An event open at one end goes where its known end is; null where both are open or there is no chapter with a time. */
function bestPhase(when: When, phases: readonly Phase[]): PhaseId | null {
  const known = when.earliest ?? when.latest;
  if (known === null) return null;
  const from = instantOf(known);
  const to = instantOf(when.latest ?? known);
  const spans = phases
    .filter((phase) => phase.from !== null || phase.to !== null)
    .map((phase) => ({
      phase,
      start: phase.from ? instantOf(phase.from) : -Infinity,
      end: phase.to ? instantOf(phase.to) : Infinity,
    }));
  const holding = spans.filter(({ start, end }) => start <= from && to <= end);
  const [shortest] = holding.toSorted((a, b) => a.end - a.start - (b.end - b.start) || 0);
  if (shortest !== undefined) return shortest.phase.id;
  const shared = (span: { start: number; end: number }): number => Math.min(span.end, to) - Math.max(span.start, from);
  const [most] = spans.toSorted((a, b) => shared(b) - shared(a));
  return most?.phase.id ?? null;
}
