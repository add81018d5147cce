/**
 * Every event has an id of its own that can stand in an address.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { idPattern } from '../../model/ids.ts';
import type { Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { EventPlace } from './event-places.ts';

export function checkEventIds({ candidates }: Resolved, placeOf: EventPlace): Diagnostic[] {
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    const clash = (message: string) => [diagnose('EVENT-ID-CLASH', message, placeOf(candidate, 'id'))];
    if (!idPattern.test(candidate.id)) return clash(`"${candidate.id}" cannot stand in an address.`);
    if (seen.has(candidate.id)) return clash(`Two events have the id "${candidate.id}".`);
    seen.add(candidate.id);
    return [];
  });
}
