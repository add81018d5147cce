/**
 * A bare weekday, or a weekend, in an account of long ago → whether it is of the days that are told there, and not of the week of
 * publication, from which a reporter counts what was said, heard or done about it since.
 *
 *   "He was moved to a ward on Sunday afternoon.", after a day of years ago → of the account
 *   "The trust apologised on Friday.", "A vigil was held on Monday."        → of the reporter
 */
import type { TimeExpression } from '../../artifacts.ts';
import { longAgo } from './from-story.ts';
import { addDays, daysBetween, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { weekdayBefore } from './named-day.ts';
import { mainDay } from './resolve-clock.ts';
import { isOld } from './resolve-expression.ts';
import type { Around } from './time-in-sentence.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const weekday =
  /^(?:on )?(?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:early |late )?(?:morning|afternoon|evening|night))?$/iu;
/** What is said, heard or done of it in these days. */
const reporters =
  /\b(?:sa(?:id|ys?)|told|tells?|hear[ds]?|added|asked|announc\p{L}+|apologi\p{L}+|statements?|spoke\p{L}*|court\p{L}*|hearings?|inquests?|inquiry|trial|jur(?:y|ors?)|coroner\p{L}*|judge\p{L}*|sheriff|tribunal|verdicts?|conclu\p{L}+|rul(?:ed|ing)|findings?|found|sentenc\p{L}+|jailed|convicted|cleared|acquitted|pleaded|charged|arrested|famil(?:y|ies)|relatives|campaign\p{L}*|lawyers?|solicitors?|barristers?|minister\p{L}*|MPs?|council|police|report\p{L}*|publish\p{L}*|releas\p{L}+|launch\p{L}*|welcom\p{L}+|critici\p{L}+|call(?:ed|ing) (?:for|on)|vigils?|memorial|anniversary|tributes?|protest\p{L}*|agreed|accepted|admitted|denied|insisted|confirmed|resum\p{L}+|adjourn\p{L}+|evidence|witness\p{L}*|expected|due|will|wept|tears|recordings?|footage|played|dock|gallery|I|we|my|our)\b/iu;
/** So many paragraphs that tell no time may stand between. */
const longestSilence = 3;

export function isOfAccountsWeek(
  one: TimeExpression,
  sentence: Around,
  told: ToldSoFar,
  setting: TimeSetting,
): boolean {
  if (one.reference.kind !== 'publication' || !weekday.test(one.text) || !sentence.tense.past) return false;
  if (sentence.tense.present || sentence.tense.ahead || /["“”]/u.test(sentence.words)) return false;
  return setting.ofHearing === true && goesOn(one, told) && isOld(told, setting) && !reporters.test(sentence.words);
}

/** A part of a day, or any after what was told with its hours, is a step of the story; a whole day may be the reporter's. */
function goesOn({ type }: TimeExpression, { last, before, dayLost }: ToldSoFar): boolean {
  if (last !== null) return true;
  if (dayLost || before.day === null || before.age > longestSilence) return false;
  return type === 'TIME' || (before.age === 0 && typeof before.minute === 'number');
}

/** "It had rained for most of the weekend", in an account of long ago, or where a hearing is told of a day of long ago. */
export function isOldWeekend({ text, reference }: TimeExpression, told: ToldSoFar, setting: TimeSetting): boolean {
  if (reference.kind !== 'publication' || !/^(?:the )?weekend$/iu.test(text)) return false;
  const [main, { published, ofHearing = false }] = [mainDay(setting)?.day ?? null, setting];
  const ofOld =
    ofHearing && main !== null && published !== null && daysBetween(main, published.slice(0, 10)) >= longAgo;
  return ofOld || isOld(told, setting);
}

/** What had been goes before the day of the account; of any other weekend, nobody says which. */
export function weekendBefore(
  { text, start }: TimeExpression,
  sentence: Around,
  told: ToldSoFar,
  { zone }: TimeSetting,
): ResolvedTime | null {
  const day = told.last?.day ?? (told.dayLost ? null : told.before.day);
  const saturday = day === null ? null : weekdayBefore('saturday', day);
  const clause = sentence.text.slice(Math.max(sentence.start, start - 80), start);
  if (day === null || saturday === null || daysBetween(saturday, day) < 2) return null;
  if (!/\bhad\b[^,;:]*$/u.test(clause)) return null;
  const [from, to] = [momentOfValue(saturday, zone), momentOfValue(addDays(saturday, 1), zone)];
  if (from === null || to === null) return null;
  const because = `“${text}” is the one before ${dayWords(day)}, the day that is told of.`;
  return { moment: { ...to, earliest: from.earliest, precision: 'range' }, basis: 'resolved', because };
}
