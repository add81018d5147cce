/**
 * The casebook's chapters → `Phase`s with their bounds to the second.
 *
 * `{id: 'the-attack', name: 'The attack', from: 2017-03-22, to: 2017-03-22T14:56}` → `from: '2017-03-22T00:00:00+00:00',
 * to: '2017-03-22T14:56:59+00:00'`.
 */
import { parseMoment, type Zone } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Phase } from '../../model/entities.ts';

/** In the editor's order. A bound that is missing or cannot be read is open. */
export function casebookPhases(casebook: Casebook, zone: Zone): Phase[] {
  return (casebook.phases ?? []).map(({ id, name, description, from, to }) => ({
    id,
    name,
    ...(description === undefined ? {} : { description }),
    from: from === undefined ? null : (parseMoment(from, zone)?.earliest ?? null),
    to: to === undefined ? null : (parseMoment(to, zone)?.latest ?? null),
  }));
}
