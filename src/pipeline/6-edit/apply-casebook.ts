/**
 * Event candidates → the same with the editor's hand over them: what the casebook says wins and is listed in `edited`.
 *
 * `{id: 'air-ambulance-lands', title: 'The helicopter landed'}` and the casebook's `title: The air ambulance landed` →
 * `{…, title: 'The air ambulance landed', edited: ['title']}`. What the editor left out stays as the rules found it.
 */
import { type Zone, zoneOf } from '../../model/calendar.ts';
import type { Casebook, CasebookEvent } from '../../model/casebook.ts';
import type { EventCandidate, OrderConstraint, Resolved, Roster } from '../artifacts.ts';
import { editedWhen, unknownWhen } from './edited-when.ts';

/** Events that are in the casebook alone, without a quote, change nothing here; a check tells of them. */
export function applyCasebook(resolved: Resolved, casebook: Casebook): Resolved {
  const zone = zoneOf(casebook.timezone ?? 'Europe/London');
  const events = new Map((casebook.events ?? []).map((event) => [event.id as string, event]));
  if (zone === null || events.size === 0) return resolved;
  const candidates = resolved.candidates.map((candidate) => {
    const event = events.get(candidate.id);
    return event === undefined ? candidate : edit(candidate, event, resolved.roster, zone);
  });
  return { ...resolved, candidates, order: [...resolved.order, ...editedOrder(casebook)] };
}

function edit(candidate: EventCandidate, event: CasebookEvent, roster: Roster, zone: Zone): EventCandidate {
  const changes: Partial<EventCandidate> = {
    ...(event.title === undefined ? {} : { title: event.title }),
    ...(event.summary === undefined ? {} : { summary: event.summary }),
    ...(event.when === undefined ? {} : { when: editedWhen(event.when, candidate.when.phrase, zone) }),
    ...(event.told === undefined ? {} : { told: editedTold(candidate, event.told, zone) }),
    ...(event.standing === undefined ? {} : { standing: event.standing }),
    ...(event.phase === undefined ? {} : { phase: event.phase }),
    ...(event.people === undefined ? {} : { people: editedPeople(event.people, roster) }),
    ...(event.organisations === undefined ? {} : { organisations: event.organisations }),
    ...(event.places === undefined ? {} : { places: event.places }),
    ...(event.themes === undefined ? {} : { themes: event.themes }),
    ...(event.warning === undefined && event.sensitive === undefined
      ? {}
      : { warning: event.warning ?? candidate.warning ?? 'describes injuries' }),
  };
  return { ...candidate, ...changes, edited: [...candidate.edited, ...Object.keys(changes)] };
}

function editedTold(
  candidate: EventCandidate,
  said: NonNullable<CasebookEvent['told']>,
  zone: Zone,
): EventCandidate['told'] {
  const found = candidate.told;
  const when =
    said.when === undefined
      ? (found?.when ?? unknownWhen('The documents do not say when this was told.'))
      : editedWhen(said.when, found?.when.phrase ?? null, zone);
  return { by: said.by ?? found?.by ?? [], when };
}

/** A part that the editor does not name is the person's part in the inquest. */
function editedPeople(said: NonNullable<CasebookEvent['people']>, roster: Roster): EventCandidate['people'] {
  return said.map(({ id, part }) => ({
    id,
    part: part ?? roster.people.find((person) => person.id === id)?.part ?? 'other',
  }));
}

function editedOrder(casebook: Casebook): OrderConstraint[] {
  return (casebook.events ?? []).flatMap(({ id, after = [], before = [] }, index) => [
    ...after.map(
      (other, n): OrderConstraint => ({
        before: other,
        after: id,
        basis: 'edited',
        path: ['events', index, 'after', n],
      }),
    ),
    ...before.map(
      (other, n): OrderConstraint => ({
        before: id,
        after: other,
        basis: 'edited',
        path: ['events', index, 'before', n],
      }),
    ),
  ]);
}
