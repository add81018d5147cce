/**
 * A clock time and the day that the same sentence names behind it → whether they are one time.
 *
 *   "at 9pm on the Friday", "left at 7.15am for the depot on 4 March" → one time
 *   "left at 7.15am and came back on 4 March"                        → two
 */
import type { Span, TimeExpression } from '../../artifacts.ts';
import { isBareClock } from './resolve-clock.ts';

const closely = /^,? ?(?:(?:on|of|that) )?(?:the )?(?:(?:morning|afternoon|evening|night) of )?(?:the )?$/u;
const loosely = /^ [^,;:.]{0,60}\bon (?:the )?$/u;
const parting =
  /\b(?:and|but|or|when|while|before|after|until|by|that|who|which|then|since|had|was|were|to|said|told)\b/u;

/** A minute or an hour without a date. */
export function isClock({ value, text, type }: TimeExpression): boolean {
  return type === 'TIME' && /T\d\d/u.test(value) && isBareClock(text);
}

/** A day, or a part of one, that may be any clock time's. */
export function isDayNamed({ value, type }: TimeExpression): boolean {
  return (type === 'DATE' && /-\d\d-\d\d$/u.test(value)) || (type === 'TIME' && /-\d\dT[A-Z]{2}$/u.test(value));
}

export function belongsTogether(text: string, clock: TimeExpression, day: TimeExpression): boolean {
  const gap = text.slice(clock.end, day.start);
  return closely.test(gap) || (loosely.test(gap) && !parting.test(gap));
}

const hearing =
  /\b(?:inquests?|inquiry|court|trial|hearings?|jury|tribunal|committee|panel)\b(?:(?: [\p{L}’'-]+){0,6}?| (?:into|over|about) [^,;:.“”"]{2,120}?)(?:, [^,;.]{3,60},)? (?:opened|began|resumed|started|sat|adjourned|continued?|heard|was told|were told)\b(?:(?!\b(?:that|how)\b)[^.;]){0,40}$/iu;
const saying =
  /\b(?:said|says|told (?:the |an? )?(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|tribunal|hearing|panel|committee|police|reporters)|gave evidence|testified)(?: \p{L}+ly| (?:by|via|over|through) (?:a )?(?:video|satellite|telephone|phone)(?:[- ]?(?:link|call))?| in person| from (?!the )\p{Lu}\p{L}+)?(?: (?:in|during) (?:\p{L}+ ){0,2}(?:evidence|testimony))? (?:on |at |in |during )?(?:the )?$/iu;

const heardAfter =
  /^,? (?:(?:the |an? )?(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|jurors|tribunal|hearing|panel|committee)\b(?: \p{L}+){0,3}? (?:heard|was told|were told|opened|began|resumed|sat|continued|adjourned)|(?:[\p{L}.’'-]+ ){1,6}(?:told (?:the |an? )?(?:\p{L}+ ){0,2}(?:inquests?|inquiry|court|jury|jurors|tribunal|hearing|panel|committee)|gave evidence|testified))\b/u;

/** "The inquest opened on Monday", "On Tuesday the jury heard": a day of the telling, on which nothing told of the past lies. */
export function isDayOfTelling(text: string, sentence: Span, day: Span): boolean {
  const left = text.slice(Math.max(sentence.start, day.start - reach), day.start);
  if (hearing.test(left) || saying.test(left)) return true;
  const opens = /^["“\s]*(?:on |earlier on |late on )?(?:the )?$/iu.test(left);
  return opens && heardAfter.test(text.slice(day.end, Math.min(sentence.end, day.end + reach)));
}
const reach = 160;
