/**
 * Two places in a passage → whether somebody without a name comes in between them, who may be meant by what follows.
 *
 * "Mr Vale rang. A neighbour ran out. He …" → between "Mr Vale" and "He" one does; so "he" may not be Mr Vale.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import { sentenceAt } from '../../sentence-at.ts';
import type { Reading } from '../reading.ts';
import { isObject } from './not-meant.ts';
import type { PersonFacts } from './person-facts.ts';
import { bringsInStranger, type Fits, mayBe, mayBeApart } from './stranger.ts';

type Mention = EntityMention<PersonId>;

/** So many characters back, and so many people of a passage, count. */
export const farBack = 300;
const mostPeople = 30;

/** `mentions` are those around there; `fits` is asked of the word for somebody. */
export function strangerBetween(
  text: string,
  between: Span,
  fits: Fits,
  mentions: readonly Mention[],
  the: 'opening' | 'anywhere' = 'opening',
): boolean {
  const places = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  return bringsInStranger(text, between, fits, (offset) => places.has(offset), the);
}

/**
 * "At noon the mate went below, leaving Mr Vale alone": the last time that names Mr Vale it is as an object, after somebody without a
 * name who does it. `mentions` are those around there.
 */
export function isOutranked(
  last: Mention | undefined,
  { passage: { text }, sentences }: Reading,
  fits: Fits,
  mentions: readonly Mention[],
): boolean {
  if (last === undefined || !isObject({ text }, last)) return false;
  const start = sentenceAt(sentences, last.start)?.start ?? 0;
  if (mentions.some((one) => one.id === last.id && one.start >= start && one.start < last.start)) return false;
  const before = { start: Math.max(start, last.start - farBack), end: last.start };
  return strangerBetween(text, before, fits, mentions, 'anywhere');
}

/** Of those named in a passage, who has somebody without a name behind the last mention: all of very many. */
export function outdoneIn(reading: Reading, people: readonly Mention[], facts: PersonFacts): ReadonlySet<PersonId> {
  const { text } = reading.passage;
  const far = Math.max(0, text.length - farBack);
  const last = new Map(people.map((one) => [one.id, one] as const));
  if (last.size > mostPeople) return new Set(last.keys());
  const near = people.filter(({ end }) => end >= far);
  return new Set(
    [...last].flatMap(([id, one]) => {
      const behind = { start: Math.max(one.end, far), end: text.length };
      const gender = facts.genderOf(id);
      const outdone =
        strangerBetween(text, behind, mayBeApart(gender), near) || isOutranked(one, reading, mayBe(gender), near);
      return outdone ? [id] : [];
    }),
  );
}
