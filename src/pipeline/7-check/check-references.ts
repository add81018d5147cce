/**
 * Everybody and everything that an event names is on the timeline's lists.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EventCandidate, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { EventPlace } from './event-places.ts';

export function checkReferences({ candidates, roster, phases }: Resolved, placeOf: EventPlace): Diagnostic[] {
  const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const known = {
    people: idsOf(roster.people),
    organisations: idsOf(roster.organisations),
    places: idsOf(roster.places),
    themes: idsOf(roster.themes),
    phase: idsOf(phases),
  };
  return candidates.flatMap((candidate) =>
    referencesOf(candidate)
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, field }) => {
        const message = `“${candidate.title}” refers to "${id}", which is not among the ${kind}.`;
        return diagnose('EVENT-UNKNOWN-REFERENCE', message, placeOf(candidate, field));
      }),
  );
}

type Kind = 'people' | 'organisations' | 'places' | 'themes' | 'phase';

function referencesOf(candidate: EventCandidate): { kind: Kind; id: string; field: string }[] {
  const { people, organisations, places, themes, phase, told } = candidate;
  const all = (kind: Kind, ids: readonly string[], field: string = kind) => ids.map((id) => ({ kind, id, field }));
  return [
    ...all(
      'people',
      people.map(({ id }) => id),
    ),
    ...all('people', told?.by ?? [], 'told'),
    ...all('organisations', organisations),
    ...all('places', places),
    ...all('themes', themes),
    ...all('phase', phase === null ? [] : [phase]),
  ];
}
