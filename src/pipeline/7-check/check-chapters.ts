/**
 * An event's time and the chapter an editor put it in agree: a time wholly outside the chapter's is worth a look, because
 * one of the two is wrong.
 */
import { instantOf } from '../../model/calendar.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { EventPlace } from './event-places.ts';

/** Only chapters that the editor chose: the conversion's own choice follows from the time. */
export function checkChapters({ candidates, phases }: Resolved, placeOf: EventPlace): Diagnostic[] {
  return candidates.flatMap((candidate) => {
    const phase = phases.find(({ id }) => id === candidate.phase);
    if (phase === undefined || !candidate.edited.includes('phase') || meet(candidate.when, phase)) return [];
    const time = `${candidate.when.earliest ?? '..'} to ${candidate.when.latest ?? '..'}`;
    const message = `“${candidate.title}” is in the chapter “${phase.name}”, but its time is ${time}.`;
    return [diagnose('EVENT-OUTSIDE-CHAPTER', message, placeOf(candidate, 'phase'))];
  });
}

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

function meet(when: { readonly earliest: string | null; readonly latest: string | null }, { from, to }: Ends): boolean {
  const isBefore = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && instantOf(a) < instantOf(b);
  return !isBefore(when.latest, from) && !isBefore(to, when.earliest);
}
