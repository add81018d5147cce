/**
 * The timeline → the chapters that a reader is led through, in order: those that have an event.
 *
 * `{phase: 'the-attack'}` → `{at: 3, count: 8, previous: 'the-days-before', next: 'the-air-ambulance', …}`.
 */
import type { Phase } from '../../model/entities.ts';
import type { TimelineIndex } from '../timeline-index.ts';

export interface GuidedChapter {
  readonly phase: Phase;
  /** From 1. */
  readonly at: number;
  readonly count: number;
  readonly previous: Phase | null;
  readonly next: Phase | null;
}

export function guidedChapters(index: TimelineIndex): readonly Phase[] {
  return [...index.phases.values()].filter(({ id }) => index.eventsOf('phase', id).length > 0);
}

/** The first for a chapter that is not among them; null where there is no chapter at all. */
export function guidedChapter(index: TimelineIndex, id: string | null): GuidedChapter | null {
  const chapters = guidedChapters(index);
  const found = chapters.findIndex((phase) => phase.id === id);
  const at = Math.max(0, found);
  const phase = chapters[at];
  if (phase === undefined) return null;
  return {
    phase,
    at: at + 1,
    count: chapters.length,
    previous: chapters[at - 1] ?? null,
    next: chapters[at + 1] ?? null,
  };
}
