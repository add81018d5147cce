/**
 * Two places in a passage → whether somebody without a name comes in between them, who may be meant by what follows.
 *
 * "Mr Vale rang. A neighbour ran out. He …" → between "Mr Vale" and "He" one does; so "he" may not be Mr Vale.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import type { PersonFacts } from './person-facts.ts';
import { bringsInStranger, type Fits, mayBeApart } from './stranger.ts';

type Mention = EntityMention<PersonId>;

/** So many characters back, and so many people of a passage, count. */
export const farBack = 300;
const mostPeople = 30;

/** `mentions` are those around there; `fits` is asked of the word for somebody. */
export function strangerBetween(text: string, between: Span, fits: Fits, mentions: readonly Mention[]): boolean {
  const places = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  return bringsInStranger(text, between, fits, (offset) => places.has(offset));
}

/** Of those named in a passage, who has somebody without a name behind the last mention: all of very many. */
export function outdoneIn(text: string, people: readonly Mention[], facts: PersonFacts): ReadonlySet<PersonId> {
  const far = Math.max(0, text.length - farBack);
  const last = new Map(people.map(({ id, end }) => [id, end] as const));
  if (last.size > mostPeople) return new Set(last.keys());
  const near = people.filter(({ end }) => end >= far);
  return new Set(
    [...last].flatMap(([id, end]) => {
      const behind = { start: Math.max(end, far), end: text.length };
      return strangerBetween(text, behind, mayBeApart(facts.genderOf(id)), near) ? [id] : [];
    }),
  );
}
