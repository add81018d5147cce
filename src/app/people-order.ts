/**
 * People in any order → the same as a list of people stands everywhere: those who were killed first, the attacker last,
 * everybody else between them in the order they came.
 *
 *     [the attacker, Dr Hudson, PC Keith Palmer, Aysha Frade] → [PC Keith Palmer, Aysha Frade, Dr Hudson, the attacker]
 */
import type { Person } from '../model/entities.ts';

/** By ids or by anything else that leads to a person; whoever is not known counts as one of the rest. */
export function inPeopleOrder<Thing>(
  things: readonly Thing[],
  personOf: (thing: Thing) => Person | undefined,
): readonly Thing[] {
  return things.toSorted((one, other) => peopleRank(personOf(one)) - peopleRank(personOf(other)));
}

/** 0 for those who were killed, 2 for the attacker, 1 for everybody else. */
export function peopleRank(person: Person | undefined): number {
  if (person?.part === 'killed') return 0;
  return person?.part === 'attacker' ? 2 : 1;
}
