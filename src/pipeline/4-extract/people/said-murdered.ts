/**
 * A sentence that says of "he" or "she" that this one was killed → whom it names so, where one alone can be meant.
 *
 *   "Ada Lund and Ruth Orr had supper with Jo Marl the night she was murdered."  → Jo Marl, for two are no "she"
 *   "Jo Marl’s family watched her final moments."                                → Jo Marl
 *   "Ruth Orr last saw her before she was murdered."                             → nobody: "her" comes first
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention, Span } from '../../artifacts.ts';
import { isSpeechVerb } from '../tell/speech-verbs.ts';
import { isListed } from './listed-names.ts';
import type { Gender } from './name-lexicon.ts';
import { isOnePerson } from './role-words.ts';

const saidSo =
  /\b(?:(?:when|before|after|until|where|how|as|since|night|day|evening|morning|moment|time|week|hours|minutes) (he|she) (?:was|had been) (?:(?:later|then|also|so) )?(?:\p{L}+ly )?(?:murdered|killed|stabbed to death|shot dead|(?<=fatally )(?:stabbed|shot|injured|wounded))|(his|her) (?:final|last|dying) (?:moments|minutes|breaths?))\b/u;

type Mention = EntityMention<PersonId>;

/** `mentions`: those in the sentence, in order. */
export function saidMurdered(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  genderOf: (id: PersonId) => Gender,
): PersonId | null {
  const found = saidSo.exec(text.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const at = sentence.start + found.index;
  const other: Gender = /^(?:he|his)$/u.test(found[1] ?? found[2] ?? '') ? 'female' : 'male';
  const before = mentions.filter(({ end }) => end <= at);
  const alone = before.filter((one, index) => !isOneOfSeveral(text, before, one, index));
  const [only, ...more] = alone.filter(({ id }) => genderOf(id) !== other);
  if (only === undefined || more.some(({ id }) => id !== only.id)) return null;
  const between = text.slice((more.at(-1) ?? only).end, at);
  return between.length < farthest && !bringsIn(between) ? only.id : null;
}
const farthest = 160;

/** In a list of several, who are "they". */
function isOneOfSeveral(text: string, all: readonly Mention[], { start, end }: Mention, at: number): boolean {
  const [last, next] = [all[at - 1], all[at + 1]];
  return (
    (last !== undefined && isListed(text.slice(last.end, start))) ||
    (next !== undefined && isListed(text.slice(end, next.start)))
  );
}

/** Another who may be meant: "saw her", "met a friend", "described how"; "her way home" may be her own. */
function bringsIn(between: string): boolean {
  return (
    /\b(?:he|she|him|himself|herself)\b|\bher(?= ?$|[,.]| (?:before|after|the|that|and|in|on|at|when|as|to|for|from|with|by|last|off|up|out|down|home|again)\b)/u.test(
      between,
    ) || (between.match(/\p{L}+/gu) ?? []).some((word) => isSpeechVerb(word) || isOnePerson(word))
  );
}
