/**
 * Events → the people who appear in them, with in how many.
 *
 *   3 events with Dr Hudson → [{PC Keith Palmer, 2}, {Mr Ellwood, 1}, {the attacker, 1}]
 *
 * On the page of somebody who was killed the attacker is not named beside them. Those who were killed come first, in the timeline's own order and not by count; then everyone else by count; the
 * attacker last.
 */
import type { Person } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { peopleRank } from '../people-order.ts';
import { peopleOf } from '../timeline-index.ts';

export interface Companion {
  readonly person: Person;
  /** In how many of the events the person appears, or whose account they are; at least 1. */
  readonly count: number;
}

/** Everyone in `people` who stands in one of the events, except `self`; `people` in the timeline's order. */
export function companions(
  events: readonly TimelineEvent[],
  people: readonly Person[],
  self: string | null,
): readonly Companion[] {
  const killed = people.some(({ id, part }) => id === self && part === 'killed');
  return people
    .filter((person) => person.id !== self && !(killed && person.part === 'attacker'))
    .map((person) => ({ person, count: events.filter((event) => peopleOf(event).includes(person.id)).length }))
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => peopleRank(a.person) - peopleRank(b.person) || (a.person.part === 'killed' ? 0 : b.count - a.count),
    );
}
