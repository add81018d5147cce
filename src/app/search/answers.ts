/**
 * A question and an event → how well the event can answer it, by what is known of it and not by its words: 1 at the best.
 *
 * "When did MI5 stop looking at him?" asks for a time, which “By December 2010” is and “not stated” is not; for what was done,
 * rather than for what counsel said should be; and, by “him”, for an event with somebody in it beside who told of it.
 */
import type { Person } from '../../model/entities.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Basis } from '../../model/time.ts';
import { peopleOf, type TimelineIndex } from '../timeline-index.ts';
import { wordsOf } from './asked-words.ts';

const asksWhen =
  /^\W*(?:(?:and|so|but|since|until|by|from|exactly)\s+)*(?:when|(?:(?:at|on|in|by)\s+)?(?:what|which)\s+(?:time|hour|day|date|month|year))\b/iu;
const asksOfSomebody = /\b(?:he|him|his|she|her)\b/iu;

/** "What did they know, and when did they stop": the verb right behind it makes it a question. */
const asksWhenToo = /(?:\band|\bor|[,;?.])\s+(?:at\s+)?when\s+(?:is|was|were|did|do|does|has|have|had|will|would)\b/iu;

/** How much there is to be said of when it was. */
const timed: Readonly<Partial<Record<Basis, number>>> = { bounded: 0.7, unknown: 0.5 };
const argued = 0.8;
const ofOthers = 0.6;

/** “When” asks for a time at the head of a question, or of a second one: "what did he do when it began?" does not. */
export function isWhenQuestion(q: string): boolean {
  return asksWhen.test(q) || asksWhenToo.test(q);
}

/** Who is asked for by name is asked for in what they did, had done to them or, of counsel, said. */
export function answering(q: string, { timeline, people }: TimelineIndex): (event: TimelineEvent) => number {
  const asked = new Set(wordsOf(q));
  const named = new Set<string>(timeline.people.filter((one) => isNamed(one, asked)).map(({ id }) => id));
  const isWhen = isWhenQuestion(q);
  const isOfSomebody = asksOfSomebody.test(q);
  return (event) => {
    const { when, standing, told } = event;
    const there = peopleOf(event);
    const tellers: readonly string[] = told?.by ?? [];
    const isTellersAlone = standing !== 'account' && there.every((id) => tellers.includes(id));
    const isOfOthers = named.size > 0 ? !there.some((id) => named.has(id)) : isOfSomebody && isTellersAlone;
    const isArgued = standing === 'submission' && !tellers.some((id) => isPartlyNamed(people.get(id), asked));
    return (isWhen ? (timed[when.basis] ?? 1) : 1) * (isArgued ? argued : 1) * (isOfOthers ? ofOthers : 1);
  };
}

/** By all words of their name or of one that the documents have for them. */
function isNamed({ name, aliases }: Person, asked: ReadonlySet<string>): boolean {
  return [name, ...aliases].map(wordsOf).some((all) => all.length > 0 && all.every((word) => asked.has(word)));
}

function isPartlyNamed(person: Person | undefined, asked: ReadonlySet<string>): boolean {
  return wordsOf(person?.name ?? '').some((word) => asked.has(word));
}
