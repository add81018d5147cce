/**
 * A sentence that says what a hearing is about → where it names that, if its day stands behind it.
 *
 *   "The inquest into the stabbing of Owen Tarrow | on 4 March 2015 heard …"  → "the stabbing", of that day
 *   "The inquest into the stabbing of Owen Tarrow resumed | on 4 March 2015"  → nothing: a day of the hearing
 */
import { type EventFamily, eventFamilies } from './event-families.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const patterns = new Map(
  eventFamilies.map(
    (one) =>
      [
        one,
        new RegExp(
          `(?<=\\b(?:inquests?|inquiry|inquiries|trial|hearing|investigation) (?:of (?:\\p{Lu}[\\p{L}’'-]+ ){1,4}(?:and (?:\\p{Lu}[\\p{L}’'-]+ ){1,4})?)?(?:into|over|about|for) (?:the deaths? of [^,;.:]{2,80} (?:in|by|from|during) )?)(?:the|an?) (?:[\\p{L}’'-]+ ){0,2}?(?:${one.nouns.join('|')})\\b`,
          'giu',
        ),
      ] as const,
  ),
);
const beside =
  /^(?:,? (?:of|at|in|near|outside|inside|aboard|off|under|by|between|along|beside|behind|from|with) [^,;.:“”"]{2,60}?){0,3},? (?:on (?:the (?:morning|afternoon|evening|night) of )?(?:\p{Lu}\p{Ll}+day,? )?)?$/u;
const verb =
  /\b(?:\p{Ll}{3,}ed|was|were|is|are|will|would|had|has|have|sat|met|heard|told|began|due|held|took|gave|which|who|that|and then)\b/u;
const opens = /^\W*(?:(?:At|In|During) )?(?:[Tt]he|[Aa]n?) [^,;.:“”"]{0,120}$/u;
const goesOn =
  /^,? (?:(?:has|have|had|also) )*(?:heard|was|were|opened|resumed|began|started|is|are|will|sat|continues|continued|found|concluded|ended|recorded|learned)\b/u;
/** "the explosion on 3 May 2018 | and the fire of 9 August": about several. */
const andMore = /^,? (?:and|or|but) (?:(?:of|in|on|at|into) )?(?:the|an?|another|two|three|\d)\b/u;

/** `words` are a sentence; `date` is where its day stands in it. Linear in its length. */
export function isHeardOf(words: string, { end }: Place, date: Place): boolean {
  const gap = words.slice(end, date.start);
  if (
    date.start < end ||
    !beside.test(gap) ||
    verb.test(gap) ||
    /\d{4}/u.test(gap) ||
    andMore.test(words.slice(date.end))
  )
    return false;
  return opens.test(words.slice(0, end)) || goesOn.test(words.slice(date.end));
}

/** All that a family's nouns name as what a hearing is about. */
export function namedAsHeard(words: string, family: EventFamily): readonly Place[] {
  const pattern = /\b(?:inques|inquir|trial|hearing|investigation)/iu.test(words) ? patterns.get(family) : undefined;
  return pattern === undefined
    ? []
    : [...words.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
