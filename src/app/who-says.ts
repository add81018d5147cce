/**
 * An event → who says so and whom it is about, each person once.
 *
 *     told by Anthony Davis, in it he and PC Keith Palmer   → by [Anthony Davis], about [PC Keith Palmer]
 *     PC Ashby's account, told by him and the coroner       → by [PC Ashby], through [the coroner]
 *
 * Whoever tells of their own doing is the teller alone. An account that a coroner, a judge or counsel tells is passed on by
 * them: it is a witness's and not theirs.
 */
import type { TimelineEvent } from '../model/event.ts';
import { partWords } from './part-words.ts';
import { inPeopleOrder } from './people-order.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { words } from './words/words.ts';

export interface WhoSays {
  /** In the order in which the timeline has them; empty where it is not said, or only who passed it on. */
  readonly by: readonly string[];
  readonly through: readonly string[];
  /** As people stand everywhere: those who were killed first, the attacker last. */
  readonly about: readonly string[];
}

const passesOn: ReadonlySet<string | undefined> = new Set(['coroner', 'judge', 'counsel']);

/** Ids of people. */
export function whoSays({ standing, told, people }: TimelineEvent, index: TimelineIndex): WhoSays {
  const tellers = [...new Set<string>(told?.by)];
  const hands = (id: string) => standing === 'account' && passesOn.has(index.people.get(id)?.part);
  const about = [...new Set<string>(people.map(({ id }) => id))].filter((id) => !tellers.includes(id));
  return {
    by: tellers.filter((id) => !hands(id)),
    through: tellers.filter(hands),
    about: inPeopleOrder(about, (id) => index.people.get(id)),
  };
}

/** A person or a place → its name within the line. The attacker is named where the evidence needs it, and under every event it does not. */
export function nameInLine(facet: 'person' | 'place', id: string, { people, places }: TimelineIndex): string {
  if (facet === 'place') return places.get(id)?.name ?? id;
  const person = people.get(id);
  return person?.part === 'attacker' ? partWords(person.part) : words.nameWithin(person?.name ?? id);
}
