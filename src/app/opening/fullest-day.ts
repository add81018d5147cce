/**
 * The events → the day on which most of them lie, and how many: what the chronology is about, for who comes with no idea.
 *
 * 81 events, of which 33 lie within 22 March 2017 → `{count: 33, instant: '2017-03-22T00:00:00+00:00'}`; the chapter that is that
 * whole day → “The day of the attack”.
 */
import type { Phase } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';

export interface FullestDay {
  readonly count: number;
  /** Some instant of it, with its offset. */
  readonly instant: string;
}

/** Fewer than these, or than a fifth of all, say nothing of the whole. */
const fewest = 3;
const share = 5;

/** Null where no day has so many, and where two have as many. */
export function fullestDay(events: readonly TimelineEvent[]): FullestDay | null {
  const days = new Map<string, FullestDay>();
  for (const { when } of events) {
    const [day, last] = [when.earliest?.slice(0, 10), when.latest?.slice(0, 10)];
    if (when.earliest === null || day === undefined || day !== last) continue;
    const known = days.get(day) ?? { count: 0, instant: when.earliest };
    days.set(day, { ...known, count: known.count + 1 });
  }
  const [first, second] = [...days.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < fewest || first.count * share < events.length) return null;
  return first.count === second?.count ? null : first;
}

/** How many events stand in the chapters that lie within that day; 0 where it has none. What a chapter has may reach beyond it. */
export function countInChapters(
  { instant }: FullestDay,
  { phases, events }: { readonly phases: readonly Phase[]; readonly events: readonly TimelineEvent[] },
): number {
  const day = instant.slice(0, 10);
  const within = new Set(
    phases.flatMap(({ id, from, to }) => (from?.startsWith(day) && to?.startsWith(day) ? [id] : [])),
  );
  return events.filter(({ phase }) => within.has(phase)).length;
}

/** What the chapter of exactly that day is called; null where there is none, or several, or it is called by its date. */
export function nameOfDay({ instant }: FullestDay, phases: readonly Phase[]): string | null {
  const day = instant.slice(0, 10);
  const isMidnight = (iso: string | null, clock: string) => iso?.startsWith(`${day}T${clock}`) === true;
  const [phase, other] = phases.filter(({ from, to }) => isMidnight(from, '00:00') && isMidnight(to, '23:59'));
  return phase === undefined || other !== undefined || /\d/.test(phase.name) ? null : phase.name;
}
