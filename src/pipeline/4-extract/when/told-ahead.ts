/**
 * A sentence that tells how a story ended, before the story itself is told → whether its day is no day to go on from.
 *
 *   "She was to die three days later."                              → ahead, wherever it stands
 *   "He was taken in on 4 May. He died the following Friday."       → ahead, where a story opens with it and then starts again
 *   "He went in on 4 May. He was moved to a ward the following day." → not ahead: so the story goes on
 *
 * After it the next paragraph goes on from the day before it; what plainly comes after a death, from that of the death; and what
 * may be either, from none.
 */
import type { DayLeft } from './told-so-far.ts';

const foretold =
  /\b(?:would (?:later|eventually|subsequently|die|never)|(?:was|were) (?:later|eventually|subsequently) \p{L}+(?:ed|wn|en|nd|t)|later died|(?:was|were) to (?:die|be (?:found|killed|rescued|arrested|convicted|jailed)|lose|spend|learn))\b/iu;
const outcome =
  /\b(?:died|(?:was|were) (?:(?:pronounced|declared|confirmed|found) (?:dead|safe|alive|guilty)|killed|rescued|convicted|jailed|sentenced|acquitted|cleared)|los(?:t|ing) (?:his|her|their) li(?:fe|ves)|bod(?:y|ies) (?:was|were) (?:found|recovered))\b/iu;
const afterwards =
  /\b(?:funerals?|buried|burial|cremat\p{L}+|post-?mortems?|inquests?|inquiry|tributes?|vigils?|memorial|mourn\p{L}+|bod(?:y|ies)|deaths?|coroner\p{L}*|autops\p{L}+|grie[fv]\p{L}*|trial|sentenc\p{L}+|appeal\p{L}*)\b/iu;
const either =
  /\b(?:police|officers?|detectives?|arrest\p{L}*|charged|investigat\p{L}*|inspect\p{L}*|next|following|(?:days?|weeks?|months?) (?:later|after)|same)\b/iu;
const quoted = /"[^"]*"|“[^”]*(?:”|$)/gu;

/** Whatever is told of a story's opening in so many paragraphs from its first day may be its outcome. */
const opening = 2;

/** `since`: how many passages ago the first day was told; 0 where it is told in this passage or in none. */
export function isToldAhead(sentence: string, since: number): boolean {
  const plain = sentence.replace(quoted, ' ');
  return foretold.test(plain) || (since <= opening && outcome.test(plain));
}

const sinceThen = /\b(?:minutes|hours?|days?|nights?|weeks?|months?|years?) after (?!th(?:at|is)\b)\p{L}+/iu;

/** "They were rescued on 4 March, a day after they set off": the story starts before that day, and nobody says when. */
export function startsBefore(sentence: string, since: number): boolean {
  const plain = sentence.replace(quoted, ' ');
  return isToldAhead(sentence, since) && sinceThen.test(plain);
}

/** What a sentence goes on from: the story's own day, what was told ahead of it, or neither. */
export function goingOnAfter(before: DayLeft, sentence: string): DayLeft {
  const { ahead } = before;
  if (ahead?.left === undefined) return before;
  if (afterwards.test(sentence.replace(quoted, ' '))) return { ...ahead.left, age: before.age };
  return isOfEither(before, sentence) ? { ...before, day: null } : before;
}

/** "Police were called", "the next day": of the story's first day, or of its outcome's. */
export function isOfEither({ ahead }: DayLeft, sentence: string): boolean {
  const plain = sentence.replace(quoted, ' ');
  return ahead?.left !== undefined && !afterwards.test(plain) && either.test(plain);
}

/** A day beyond the outcome, in words that do not speak of what came after a death. */
export function isBeyondOutcome(day: string, before: DayLeft, sentence: string): boolean {
  return before.ahead !== undefined && day > before.ahead.day && !afterwards.test(sentence.replace(quoted, ' '));
}
