/**
 * What a passage leaves behind → who spoke of late, for a "she said" some paragraphs on, as long as that is plain.
 *
 *   “It was like a lorry,” Edith Larkin said.
 *   The water rose until four.                → Edith Larkin, though nobody is named here
 *   Her husband, Walter, made tea.            → Edith Larkin, for he is no "she"
 *   Susan Pike rang twice.                    → nobody: "she" may now be either
 *   Mike Dunne said that he rang.             → nobody: it is another's turn; of counsel, who asks, Edith Larkin still
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, ReportedSpeech } from '../../artifacts.ts';
import type { PersonFacts } from './person-facts.ts';
import { bringsInStranger, mayBe } from './stranger.ts';

export interface LateSpeaker {
  readonly id: PersonId;
  /** Passages since. */
  readonly age: number;
}

/** So many passages later it is no longer plain. */
const longest = 3;

interface Passage {
  readonly text: string;
  readonly people: readonly EntityMention<PersonId>[];
  /** A name in it may be one of several people's. */
  readonly unclear: boolean;
  readonly speech: readonly ReportedSpeech[];
}

/** Whoever spoke last first; a man and a woman at most. */
export function lateSpeakers(
  passage: Passage,
  before: readonly LateSpeaker[],
  facts: PersonFacts,
): readonly LateSpeaker[] {
  const last = passage.speech.at(-1);
  if (last?.speaker === null || passage.unclear) return [];
  const places = new Set(before.length === 0 ? [] : passage.people.flatMap(({ start, end }) => [start, end]));
  const strange = (id: PersonId): boolean =>
    bringsInStranger(passage.text, { start: 0, end: passage.text.length }, mayBe(facts.genderOf(id)), (offset) =>
      places.has(offset),
    );
  const kept = before.filter((one) => isStillPlain(one, passage, facts) && !strange(one.id));
  const older = kept.filter(({ id }) => id !== last?.speaker).map(({ id, age }) => ({ id, age: age + 1 }));
  return last === undefined ? older : [{ id: last.speaker, age: 0 }, ...older];
}

/** Nobody is named since who may be the same "he" or "she". */
function isStillPlain({ id, age }: LateSpeaker, { people, speech }: Passage, facts: PersonFacts): boolean {
  const gender = facts.genderOf(id);
  const isRival = (other: PersonId): boolean =>
    other !== id && (gender === 'unknown' || facts.genderOf(other) === 'unknown' || facts.genderOf(other) === gender);
  return age < longest && !people.some((one) => isRival(one.id)) && !isAnothersTurn(speech, id);
}

/** Somebody else tells what happened; whoever asks or rules only comes between. */
function isAnothersTurn(speech: readonly ReportedSpeech[], id: PersonId): boolean {
  return speech.some(
    ({ speaker, standing }) => speaker !== null && speaker !== id && !/^(?:submission|finding|report)$/u.test(standing),
  );
}
