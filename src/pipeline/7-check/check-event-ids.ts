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
    const place = placeOf(candidate, 'id');
    if (!idPattern.test(candidate.id)) {
      return [diagnose('EVENT-ID-CLASH', `"${candidate.id}" cannot stand in an address.`, place)];
    }
    if (seen.has(candidate.id)) return [diagnose('EVENT-ID-CLASH', `Two events have the id "${candidate.id}".`, place)];
    seen.add(candidate.id);
    return [];
  });
}
