/**
 * Everything a reader is promised, checked over what is about to be published: events and documents → diagnostics.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces, ReadDocument, Resolved } from '../artifacts.ts';
import { checkAliases } from './check-aliases.ts';
import { checkCasebookEvents } from './check-casebook-events.ts';
import { checkChapters } from './check-chapters.ts';
import { checkDignity } from './check-dignity.ts';
import { checkEventIds } from './check-event-ids.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { eventPlaces } from './event-places.ts';

/** In a fixed order; each check looks at everything, so that all troubles are told at once. */
export function check(
  resolved: Resolved,
  documents: readonly ReadDocument[],
  casebook: Casebook,
  places: CasebookPlaces,
): Diagnostic[] {
  const placeOf = eventPlaces(resolved, documents, casebook, places);
  return [
    ...checkQuotations(resolved, documents),
    ...checkSources(resolved, placeOf),
    ...checkEventIds(resolved, placeOf),
    ...checkReferences(resolved, placeOf),
    ...checkCasebookEvents(resolved, casebook, places),
    ...checkAliases(resolved, casebook, places),
    ...checkChapters(resolved, placeOf),
    ...checkDignity(resolved, placeOf),
  ];
}
