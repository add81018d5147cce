/**
 * A time that goes on from the days told before it, in this passage or the passages before → its moment; null where it
 * does not, or where they have told none.
 *
 *   "That afternoon the wreck broke up" after a paragraph of 8 January 1907 → the afternoon of 8 January 1907
 *   "About ten minutes later …" after "… at 7.20pm."                        → 7.30pm
 *   "He died the following day" after "At 11.40pm … at 12.20am …"           → the day of 12.20am or the next
 */
import type { TimeExpression } from '../../artifacts.ts';
import { readTimes } from '../times/read-times.ts';
import { clockOfMinute, minutesOn } from './account-goes-on.ts';
import { addDays, daysBetween, dayWords, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

/** A day that names its month and no year: "6.40am on 12 January". */
export function yearBefore(expression: TimeExpression): TimeExpression | null {
  const { value, text } = expression;
  const [, year, rest] = /^(\d{4})(-\d\d-\d\d.*)$/u.exec(value) ?? [];
  const named = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*/u.test(text) && !/\d{4}|next/iu.test(text);
  return named && year !== undefined ? { ...expression, value: `${Number(year) - 1}${rest ?? ''}` } : null;
}

/**
 * "died at 11.20am on 25 September", after "the evening of 24 September 2021": a story goes on from day to day. Where nobody
 * says when the text was published, a day without a year is the nearest to the one told last.
 */
export function goingOn(expression: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { published, zone } = setting;
  const before = told.last?.day ?? told.before.day;
  const dated = expression.reference.kind === 'publication' ? yearBefore(expression) : null;
  const bare = published === null && expression.reference.kind === 'none' ? expression : dated;
  const [, monthDay, rest] = /^(?:\d|X){4}-(\d\d-\d\d)(.*)$/u.exec(bare?.value ?? '') ?? [];
  if (before === null || monthDay === undefined) return null;
  const day = nearestYear(monthDay, before);
  const step = daysBetween(before, day);
  const near =
    published === null ? Math.abs(step) <= daysAround : step >= 0 && step <= daysOn && isOld(before, published);
  const moment = near ? momentOfValue(`${day}${rest ?? ''}`, zone) : null;
  if (moment === null) return null;
  const because = `“${expression.text}” names no year: it goes on from ${dayWords(before)}, the last day told before it.`;
  return { moment, basis: told.last?.basis ?? 'resolved', because };
}
const daysOn = 7;
const daysAround = 60;

const isOld = (day: string, published: string): boolean => daysBetween(day, published.slice(0, 10)) >= longAgo;

/** Days told so long before publication are no report's of these days. */
export const longAgo = 180;

const follows =
  /\b(?:following|previous|preceding|same|later|earlier|afterwards)\b|\b(?:next|that) (?:day|morning|afternoon|evening|night)\b|\bthat (?:weekend|week|month|year|spring|summer|autumn|winter)\b|\bthe next\b|\b(?:night|day|weekend|week|month|year) (?:before|after)$/iu;

/** "The next day" in an account is never the day after publication; "earlier this year" is counted from it. */
export function followsStory(text: string): boolean {
  return follows.test(text) && !/\b(?:this|last|ago)\b/iu.test(text);
}

/** So many passages without a time may stand between a month, week or year and what it is counted from. */
const longestSilence = 3;

/** "that year" is of a year told since the last day; else what is longer than a day is counted from the day alone. */
function toldIn(text: string, { last, before }: ToldSoFar): string | null {
  if (last !== null) return last.day;
  if (before.year === null) return before.day;
  return ofThatYear.test(text) && (before.day === null || before.year >= before.day.slice(0, 4))
    ? `${before.year}-01-01`
    : null;
}
const isLonger = /\b(?:weeks?|weekend|months?|years?|spring|summer|autumn|winter|decades?)\b/iu;
const ofThatYear = /\bthat (?:year|spring|summer|autumn|winter)\b/iu;

/** The same words, read from the last day that the document has told. */
export function fromStory(expression: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { text } = expression;
  if (isWithinDay(expression)) return told.last === null ? minutesLater(text, told, setting) : null;
  const within = isLonger.test(text) ? toldIn(text, told) : (told.last?.day ?? told.before.day);
  const [read] =
    within === null ? [] : readTimes(text, { published: setting.published, voice: 'narrative', told: within });
  if (within === null || read?.reference.kind !== 'text' || read.text !== text) return null;
  if (isOfEither(text, within, told, setting)) return null;
  const exact = /^\d{4}-\d\d-\d\d/u.test(read.value) && !isLonger.test(text);
  if (!exact && told.last === null && told.before.age > longestSilence) return null;
  const from =
    within.slice(0, 4) === told.before.year ? within.slice(0, 4) : `${dayWords(within)}, the last day told before it`;
  const because = `“${text}” is read from ${from}.`;
  const moment = momentOfValue(read.value, setting.zone);
  return moment === null ? null : { moment, basis: 'resolved', because };
}

/** "that day", some way from the day last told, where an event of another day is what all is about: it may be of either. */
function isOfEither(text: string, within: string, { last, before }: ToldSoFar, setting: TimeSetting): boolean {
  if (last !== null || before.age === 0 || !/\bthat (?:day|morning|afternoon|evening|night)\b/iu.test(text))
    return false;
  const main = mainDay(setting);
  return main?.basis === 'anchored' && main.day !== within;
}

/** "ten minutes later", as read without a minute to count from. */
export function isWithinDay({ value, text }: TimeExpression): boolean {
  return /TXX$/u.test(value) || (/\b(?:minutes?|hours?) later$/iu.test(text) && /^(?:FUTURE_REF|PT)/u.test(value));
}

function minutesLater(text: string, { before }: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const [length] = readTimes(text.replace(/ later$/iu, ''), { published: null, voice: 'news' });
  const [, amount, unit] = /^PT(\d+(?:\.\d+)?)([HM])$/u.exec(length?.value ?? '') ?? [];
  if (amount === undefined || !/ later$/iu.test(text)) return null;
  const at = minutesOn(Math.round(Number(amount) * (unit === 'H' ? 60 : 1)), before);
  const moment = at === null ? null : momentOfValue(`${at.day}${clockOfMinute(at.minute)}`, setting.zone);
  if (moment === null || before.day === null) return null;
  const because = `“${text}” is counted from the time told before it, on ${dayWords(before.day)}.`;
  return { moment, basis: 'resolved', because };
}

/** After midnight of a night, "the next day" may be counted from the evening or from the small hours: either, then. */
export function ofEitherDay(
  time: ResolvedTime,
  { text }: TimeExpression,
  { last, before }: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime {
  const { hours, minute } = last ?? before;
  const { earliest, latest } = time.moment;
  const small = hours === 'small' && typeof minute === 'number' && minute < dawn;
  if (
    !small ||
    earliest === null ||
    latest === null ||
    !/\b(?:next|following) (?:day|morning|afternoon|evening)\b/iu.test(text)
  )
    return time;
  const first = addDays(earliest.slice(0, 10), -1);
  const onFirst = (end: string): string => momentOfValue(`${first}${end.slice(10, 16)}`, setting.zone)?.earliest ?? end;
  if (/morning/iu.test(text))
    return {
      ...time,
      moment: { ...time.moment, earliest: onFirst(earliest), latest: onFirst(latest).replace(/:00(?=[+-Z])/u, ':59') },
    };
  const because = `${time.because.replace(/\.$/u, '')}; or from the day on which that night began.`;
  return { ...time, because, moment: { earliest: onFirst(earliest), latest, precision: 'range' } };
}
const dawn = 6 * 60;
