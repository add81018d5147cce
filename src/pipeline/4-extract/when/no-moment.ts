/**
 * Expressions that are no moment of what is told: a train's name, or a distance from an event that nobody dates.
 *
 *   "the 6.52pm service" → a name      "the morning after the fire" → counted from the fire      "the bank holiday Monday"
 *   "the coldest night of the year" → a measure
 */
import type { TimeExpression } from '../../artifacts.ts';
import { isClock } from './clock-and-day.ts';

/** "the morning after the fire", where nobody dates the fire: never a morning of the publication. */
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/iu;
/** "the morning before | she died". */
const beginsClause =
  /^ (?:(?:the|his|her|their|its|our|my|that|an?) \p{L}|(?:he|she|they|it|we|I|you)\b|\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\p{Ll}+(?:ed|[a-z])\b)/u;
export function countsFromEvent(text: string, { text: words, start, end, reference }: TimeExpression): boolean {
  if (reference.kind === 'words') return false;
  if (/\b(?:before|after)$/iu.test(words)) return beginsClause.test(text.slice(end, end + 40));
  if (months.test(words) && /\bthe $/iu.test(text.slice(0, start).slice(-4)))
    return /^ (?:before|after|following) (?:the|his|her|their|its|our|that)\b/u.test(text.slice(end, end + 20));
  return (
    /^(?:the |that )?(?:morning|afternoon|evening|night|day|week|weekend|month|year)$/iu.test(words) &&
    /^ (?:after|before|of|following) (?:the|his|her|their|its|our|that)\b/u.test(text.slice(end, end + 20))
  );
}

/** "Two weeks before the attack he bought it | on 15 May", where nobody dates the attack: of no year that the publication would give. */
export function isBesideUndated(sentence: string, { text, value, reference }: TimeExpression): boolean {
  return (
    reference.kind === 'publication' &&
    /^\d{4}-\d\d-\d\d/u.test(value) &&
    /\d(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}{2,}$|^\p{Lu}\p{L}{2,} \d{1,2}(?:st|nd|rd|th)?$/u.test(text) &&
    fromDeed.test(sentence)
  );
}
const fromDeed =
  /\b(?:hours?|days?|weeks?|months?|years?) (?:before|after) the (?:attacks?|murders?|killings?|shootings?|stabbings?|bombings?|deaths?|crash|explosion|fire|collapse|sinking|disaster)\b/u;

/** "the 6.52pm service" is the train's name. */
const namesService = /^ (?:service|train|flight|ferry|sailing|crossing|bus|express|departure|edition|bulletin)\b/u;
/** "the 6.12am from Carrow", "the 7.40 to Ellary". */
const namesJourney = /^ (?:from|to) \p{Lu}/u;

export function isService(text: string, expression: TimeExpression): boolean {
  const { start, end } = expression;
  if (!isClock(expression)) return false;
  const after = text.slice(end, end + 16);
  return (
    namesService.test(after) ||
    (namesJourney.test(after) && /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start)))
  );
}

/** "the coldest night of the year", "employee of the year", "that time of the year": a measure, in whichever year. */
export function isMeasure(text: string, { text: words, start }: TimeExpression): boolean {
  if (/^(?:day|night|morning|evening|weekend|week|month|time) of the (?:year|month|week)$/iu.test(words)) return true;
  if (!/^the (?:year|month|week)$/iu.test(words)) return false;
  const left = text.slice(Math.max(0, start - 24), start);
  return /\p{L} of $/u.test(left) && !partOfLength.test(left);
}
const partOfLength =
  /\b(?:rest|most|much|all|half|third|quarter|part|remainder|course|end|start|beginning|middle|turn|close|out) of $/iu;

/** "the night | manager", "the evening | meal": which of them, and no hour of theirs. */
export function isOfThing(text: string, { text: words, end, type }: TimeExpression): boolean {
  return (
    type === 'TIME' &&
    /^(?:the )?(?:night|evening|morning|afternoon|day)$/iu.test(words) &&
    named.test(text.slice(end, end + 40))
  );
}
const named =
  /^[ -](?:\p{Ll}+ ){0,2}?(?:managers?|shifts?|staff|nurses?|sisters?|porters?|watchm[ae]n|guards?|carers?|care|duty|controllers?|supervisors?|foreman|wardens?|crews?|team|workers?|sleeper|buses|trains?|ferry|service|meals?|papers?|classes|school|sky|vision|patrol|driver|receptionist|editor|desk|assistants?|officers?|doctors?|superintendent|inspectors?|coach|mail|nanny|bird|club|light|lights|time|rate|cap)\b/u;

/** "the bank holiday Monday": which of them, its month says, or nobody. */
export function isBankHoliday(text: string, { text: words, start }: TimeExpression): boolean {
  return /^\p{L}+day$/u.test(words) && /\bbank holiday $/iu.test(text.slice(Math.max(0, start - 14), start));
}

/** "What everybody had on a Saturday": a habit's day, and none that anybody could name. */
export function isSomeWeekday(text: string, { text: words, start, end, reference }: TimeExpression): boolean {
  if (reference.kind !== 'words' && /^\p{L}+day$/u.test(words) && ofWeek.test(text.slice(end, end + 14))) return true;
  if (/^\p{L}+day(?: (?:morning|afternoon|evening|night))?$/u.test(words) && ofCrowd.test(text.slice(end, end + 14)))
    return true;
  if (reference.kind === 'words' || !/^\p{L}+day(?: (?:morning|afternoon|evening|night))?$/u.test(words)) return false;
  return (
    /\b(?:an?|any|some|every|each) $/iu.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^ (?:in|of) /u.test(text.slice(end, end + 4))
  );
}

/** "Sunday | lunch", "the Saturday | job". */
const ofWeek = /^[ -](?:lunch(?:es)?|dinners?|tea|best|jobs?|girls?|boys?|papers?|trading)\b/u;

/** "stabbed Saturday night | revellers". */
const ofCrowd = /^[ -](?:revell?ers|drinkers|diners|shoppers|crowds?|clubbers|commuters|worshippers|football)\b/u;

/** "I say “Wednesday” and it should be Thursday": a word that is spoken of. */
export function isWordSpokenOf(text: string, { text: words, start, end }: TimeExpression): boolean {
  if (!/^\p{L}+day$/u.test(words)) return false;
  const left = text.slice(Math.max(0, start - 16), start);
  return (/["“'‘]$/u.test(left) && /^["”'’]/u.test(text.slice(end, end + 1))) || /\bit should be $/iu.test(left);
}

/** Lengths and repetitions say no moment, but where the day is not known on which it was so much later; "the future" and a "now" in an account are no times that anybody could find. */
export function isMissed({ type, value, text }: TimeExpression, present: boolean): boolean {
  if (type === 'DURATION' && text.endsWith(' later')) return true;
  if (type === 'DURATION' || type === 'SET' || value === 'FUTURE_REF') return false;
  return value !== 'PRESENT_REF' || present;
}
