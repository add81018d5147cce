/**
 * An account and the open event beside it → the facts of the account in one line, each with whether the event has it too.
 *
 *   beside "Mr Ellwood started CPR", of Dr Hudson's "Dr Hudson went to Parliament" →
 *   Witness’s account · __from 14.56__ · Palace of Westminster · PC Keith Palmer
 *
 * In order: standing, time, places, and the people beside the tellers. What one account does not say is not a
 * contradiction, and so nothing is struck through: only what the account adds can be seen.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { Dates } from '../dates.ts';
import { partWords } from '../part-words.ts';
import { inPeopleOrder } from '../people-order.ts';
import { whenWords } from '../time-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { words } from '../words/words.ts';

export interface AccountFact {
  /** `put in`: the open event does not have it. */
  readonly kind: 'same' | 'put in';
  readonly text: string;
}

/** Never empty: every event has a standing and a time, be it that none is stated. */
export function accountFacts(
  account: TimelineEvent,
  beside: TimelineEvent,
  index: TimelineIndex,
): readonly AccountFact[] {
  const tellers = new Set<string>([...(account.told?.by ?? []), ...(beside.told?.by ?? [])]);
  const people = (event: TimelineEvent) =>
    inPeopleOrder(event.people, ({ id }) => index.people.get(id))
      .filter(({ id }) => !tellers.has(id))
      .map(({ id }) => nameOf(id, index));
  const places = ({ places }: TimelineEvent) => places.map((id) => index.places.get(id)?.name ?? id);
  const [here, there] = timesOf(beside, account, index.dates);
  return [
    ...compared([words.standings[beside.standing]], [words.standings[account.standing]]),
    ...compared([here], [there]),
    ...compared(places(beside), places(account)),
    ...compared(people(beside), people(account)),
  ];
}

/** What both have, then what only the second has. */
function compared(here: readonly string[], there: readonly string[]): readonly AccountFact[] {
  return [
    ...[...new Set(here.filter((each) => there.includes(each)))].map((text) => ({ kind: 'same' as const, text })),
    ...[...new Set(there.filter((each) => !here.includes(each)))].map((text) => ({ kind: 'put in' as const, text })),
  ];
}

/** Both times; without their day where it is the same. */
function timesOf(one: TimelineEvent, other: TimelineEvent, dates: Dates): readonly [string, string] {
  const [first, second] = [whenWords(one.when, dates), whenWords(other.when, dates)];
  const sameDay = first.day === second.day;
  const text = ({ time, full }: typeof first) => words.times.within(sameDay ? time : full);
  return [text(first), text(second)];
}

/** The attacker is named where the evidence needs it; beside an account it does not. */
function nameOf(id: string, index: TimelineIndex): string {
  const person = index.people.get(id);
  return person?.part === 'attacker' ? partWords(person.part) : (person?.name ?? id);
}
