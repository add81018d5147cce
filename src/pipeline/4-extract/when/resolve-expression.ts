/**
 * One time expression → the moment it means in its document, with how that is known; null where it cannot be known.
 *
 * `14.56` in an account of 22 March 2017 → 14:56 of that day, anchored; `March 22 last year`, published in 2018 → 22
 * March 2017, resolved; `21 March` beside the anchor of 22 March 2017 → the day before, never the last 21 March.
 */

import type { Moment } from '../../../model/calendar.ts';
import type { TimeExpression } from '../../artifacts.ts';
import { isEdgeOfDay, onEdgeOfDay } from './edge-of-day.ts';
import { followsStory, fromStory, goingOn, isWithinDay, longAgo, ofEitherDay, yearBefore } from './from-story.ts';
import { type LastHours, nextHalf, withoutGuessedHalf } from './half-of-day.ts';
import { addDays, dayNumber, dayOf, daysBetween, dayWords, nearestYear } from './local-days.ts';
import { minuteOfBareDay } from './minute-of-bare-day.ts';
import { momentOfValue } from './moment-of-value.ts';
import { dayOfWeekday, numberOfDay } from './named-day.ts';
import { fromNumber } from './numbered-day.ts';
import { afterPeriod } from './period-told.ts';
import { readFrom } from './read-from.ts';
import { type ClockWords, isBareClock, isThisDay, type MainDay, mainDay, resolveClock } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, Tense, ToldSoFar } from './told-so-far.ts';
import { isOtherHoliday, ofTopicYear } from './topic-year.ts';
import { isBesideStory, isOtherYear } from './which-year.ts';
import { winterMoment } from './winter.ts';
import { goingOnBeside, isBesideOtherYear, isOfLaterYear } from './year-told-beside.ts';

/** The past is never later than publication: null is better than a time that cannot be. */
export function resolveExpression(
  said: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
  tense: Tense,
): ResolvedTime | null {
  const { present, past, ahead, telling = false } = tense;
  const bare = said.reference.kind !== 'words' && isBareClock(said.text);
  const expression = bare && tense.back !== true ? nextHalf(said, hoursTold(told, setting)) : withoutGuessedHalf(said);
  if (ahead && setting.published !== null) {
    const next = nextDay(expression, setting, setting.published);
    if (next !== null) return next;
  }
  const words = { text: said.text, present: present && !past, ...placeOf(tense) };
  if (bare && ahead && isClockValue.test(said.value) && !isToCome(told, setting)) return null;
  if (bare && said !== expression && expression.type === 'DATE')
    return resolveClock({ ...words, clock: '' }, told, setting);
  const main = ahead || telling || (present && !past) ? null : mainDay(setting);
  if (main !== null && (isOtherHoliday(expression, main, setting.zone) || isOtherYear(expression, told, main.day)))
    return ofTopicYear(expression, main, setting);
  const saidOnDay = telling && /-\d\d-\d\d$/u.test(expression.value);
  const now = { ...words, present: words.present || saidOnDay };
  const time = readExpression(expression, told, setting, now);
  const from = dayOf(time?.moment.earliest ?? null);
  const late = from !== null && setting.published !== null && from > setting.published.slice(0, 10);
  // "He said last month that he was away for most of that September": of no September to come.
  if (late && past && !ahead && expression.reference.kind === 'text') return null;
  if (!late || !past || time?.basis !== 'resolved') return time;
  const before = yearBefore(expression);
  return before === null ? null : readExpression(before, told, setting, { ...now, present: false });
}

const isClockValue = /T\d\d/u;
type Words = Omit<ClockWords, 'clock'>;

function placeOf({ opens = false, back = false }: Tense): Pick<ClockWords, 'opens' | 'back'> {
  return { opens, back };
}

/** "It resumes on Thursday at 10am": the day of what is to come has been told; "it will resume at 10am" is on none that is. */
function isToCome({ last }: ToldSoFar, { published }: TimeSetting): boolean {
  return last !== null && published !== null && last.day >= published.slice(0, 10);
}

/** What was told last, from which a clock time without its half of the day goes on. */
function hoursTold({ last, before }: ToldSoFar, setting: TimeSetting): LastHours | null {
  if (last !== null) {
    if (last.minute !== undefined) return last.minute;
    const [, part = ''] = /\b(morning|afternoon|evening|night)\b/iu.exec(last.phrase) ?? [];
    return part.toLowerCase() === 'night' && last.hours !== 'night' ? null : asPart(part.toLowerCase());
  }
  if (before.day === null || before.age > longestSilence(setting) || typeof before.minute !== 'number') return null;
  if (before.exact) return before.minute;
  return before.minute >= evening ? 'evening' : before.minute === noon ? 'afternoon' : null;
}

/** Between two entries of a live report stands a stamp; a story goes on over paragraphs, where no witness takes over from another. */
function longestSilence({ stamp = null, ofHearing = false }: TimeSetting): number {
  if (ofHearing) return stamp === null ? 0 : 1;
  return 3;
}

function asPart(part: string): LastHours | null {
  return part === 'morning' || part === 'afternoon' || part === 'evening' || part === 'night' ? part : null;
}

/** At which minute an evening and an afternoon begin that were told without a clock. */
const evening = 17 * 60;
const noon = 12 * 60;

/** A day without a year in what is to come: the first such day after publication. */
function nextDay(
  { value, text, reference }: TimeExpression,
  setting: TimeSetting,
  published: string,
): ResolvedTime | null {
  const monthDay = /^(?:\d{4}|X{4})-(\d\d-\d\d)$/u.exec(value)?.[1];
  const from = published.slice(0, 10);
  const weekday = reference.kind === 'publication' ? dayOfWeekday(text, addDays(from, 1)) : null;
  const coming = weekday === null ? null : momentOfValue(weekday, setting.zone);
  if (coming !== null) {
    const reason = `“${text}” was still to come when this was published on ${publishedWords(setting)}.`;
    return { moment: coming, basis: 'resolved', because: reason };
  }
  if (monthDay === undefined || reference.kind === 'words' || !isBareDay(text) || numberOfDay(text) !== null)
    return null;
  const year = Number(from.slice(0, 4)) + (`${from.slice(0, 5)}${monthDay}` < from ? 1 : 0);
  const next = `${String(year).padStart(4, '0')}-${monthDay}`;
  if (dayNumber(next) - dayNumber(from) > farthestAhead) return null;
  const moment = momentOfValue(next, setting.zone);
  const because = `“${text}” names no year, and was still to come when this was published on ${publishedWords(setting)}.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}

/** Of a day farther ahead than this the one that has just gone by is meant, or its year is told. */
const farthestAhead = 270;

function readExpression(
  expression: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
  words: Words,
): ResolvedTime | null {
  const { value, text, reference } = expression;
  const { present } = words;
  if (value === 'PRESENT_REF' || isThisDay(text)) return present ? publicationDay(text, setting) : null;
  if (!words.back && isOfLaterYear(expression, told)) return null;
  if (reference.kind === 'text' && told.lost.has(reference.start) && /\b(?:later|earlier|before|after)\b/iu.test(text))
    return null;
  const clock =
    /^\d{4}-\d\d-\d\d(T\d\d(?::\d\d(?::\d\d)?)?)/u.exec(value)?.[1] ??
    /^X{4}-XX-XX(T\d\d:\d\d)$/u.exec(value)?.[1] ??
    /^T\d\d:\d\d/u.exec(value)?.[0];
  if (clock !== undefined && reference.kind !== 'words' && isBareClock(text))
    return resolveClock({ ...words, clock, opens: words.opens || /\bthat\b/iu.test(text) }, told, setting);
  const numbered = numberOfDay(text);
  if (numbered !== null && reference.kind !== 'words') return fromNumber(numbered, expression, told, setting);
  const monthDay = /^(?:\d{4}|X{4})-(\d\d-\d\d)$/u.exec(value)?.[1];
  const main = mainDay(setting);
  const minute = main === null || present ? null : minuteOfBareDay(expression, main);
  if (main !== null && minute !== null) return ofBareDay(minute, minute.slice(0, 10), text, main, setting);
  const goesOn = present || main?.basis === 'anchored' ? null : afterPeriod(expression, told, setting);
  if (goesOn !== null) return goesOn;
  if (monthDay !== undefined && reference.kind !== 'words' && isBareDay(text) && main !== null && !present) {
    return isBesideOtherYear(told, main.day)
      ? goingOnBeside(monthDay, expression, told, setting)
      : resolveBareDay(monthDay, expression, main, setting);
  }
  // "The page for 20 November is missing", of a log of 20 November 1991: no day of these weeks.
  if (main !== null && present && main.day.slice(5) === monthDay && reference.kind === 'publication')
    return isOldDay(main.day, setting) ? null : resolveValue(expression, told, setting);
  const afterClock = reference.kind === 'text' && typeof told.last?.minute === 'number';
  const isEdge = !present && isEdgeOfDay(expression) && (afterClock || reference.kind === 'publication');
  if (isEdge && tellsOfOtherDay(told, setting)) return onEdgeOfDay(expression, told, setting);
  if (reference.kind === 'publication' && !present && partOfOldDay.test(text) && isOfOtherDay(told, setting))
    return null;
  const unsure = main === null || main.basis === 'resolved';
  const later = unsure && !present ? goingOn(expression, told, setting) : null;
  if (later !== null) return later;
  if (reference.kind === 'publication' && !present && isBesideStory(expression, told, setting)) return null;
  const time = goesOnFromStory(expression, told, words, setting)
    ? fromStory(expression, told, setting)
    : resolveValue(expression, told, setting);
  return time === null ? null : ofEitherDay(time, expression, told, setting);
}

/** "the next day", where the paragraphs before may have told but a month last. */
const ofDay = /\b(?:next|following|same|that) (?:day|morning|afternoon|evening|night)\b/iu;
/** "by the end of the month". */
const ofPeriod = /\bof the (?:week|month|year)$/iu;

/** What the reader of times has found no day in this passage for. */
function goesOnFromStory(
  expression: TimeExpression,
  told: ToldSoFar,
  { present, back }: Words,
  setting: TimeSetting,
): boolean {
  const { last } = told;
  const { reference, text } = expression;
  if (reference.kind === 'text')
    return (
      reference.end === 0 &&
      last === null &&
      !back &&
      (isWithinDay(expression) || (told.before.day !== null && ofDay.test(text)))
    );
  if (reference.kind === 'words') return last === null && !back && isWithinDay(expression);
  if (ofPeriod.test(text) && reference.kind === 'publication') return !present && isOld(told, setting);
  return !present && followsStory(text);
}

/** "in the small hours", where days long before the publication are being told: of one of them, nobody says which. */
const partOfOldDay = /^the (?:(?:early|late) )?(?:(?:small|early) hours|morning|afternoon|evening|night|dawn|dusk)$/iu;

/** The day told last, or that all is about, is a week and more before the publication. */
function isOfOtherDay(told: ToldSoFar, setting: TimeSetting): boolean {
  const day = told.last?.day ?? told.before.day ?? mainDay(setting)?.day ?? null;
  const { published } = setting;
  return day !== null && published !== null && daysBetween(day, published.slice(0, 10)) >= week;
}
const week = 7;

/** A day has been told, or is what all is about: the time is not read from the publication. */
function tellsOfOtherDay({ last, before }: ToldSoFar, setting: TimeSetting): boolean {
  return last !== null || before.day !== null || mainDay(setting) !== null;
}

/** What was told last is long before the publication. */
export function isOld({ last, before }: ToldSoFar, setting: TimeSetting): boolean {
  const day = last?.day ?? before.day;
  return day !== null && isOldDay(day, setting);
}

function isOldDay(day: string, { published }: TimeSetting): boolean {
  return published !== null && daysBetween(day, published.slice(0, 10)) >= longAgo;
}

function resolveValue(expression: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { value, text, reference } = expression;
  if (reference.kind === 'text' && (told.lost.has(reference.start) || value.endsWith('-XX-XX'))) return null;
  const before = reference.kind === 'text' ? told.days.get(reference.start) : undefined;
  if (before !== undefined && weekday.test(text) && daysBetween(before.read, before.meant) % 7 !== 0) return null;
  const shifted = before === undefined ? value : readFrom({ value, text }, before);
  const moment =
    shifted === null ? null : (momentOfValue(shifted, setting.zone) ?? winterMoment(expression, told, setting));
  if (moment === null) return null;
  if (reference.kind === 'words') return { moment, basis: 'stated', because: `The words “${text}” give it.` };
  if (reference.kind === 'text' && reference.start === 0 && before === undefined && told.last === null) {
    const because = `“${text}” goes on from the last day told in the paragraphs before it${partWords(moment)}.`;
    return { moment, basis: 'resolved', because };
  }
  if (reference.kind === 'text') {
    const basis = told.last?.basis ?? 'stated';
    const from = told.last === null ? 'the time told before it' : `“${told.last.phrase}”, told before it`;
    return { moment, basis, because: `“${text}” is read from ${from}${partWords(moment)}.` };
  }
  if (setting.published === null) return null;
  return {
    moment,
    basis: 'resolved',
    because: `“${text}” is read from the publication date, ${publishedWords(setting)}.`,
  };
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

function partWords(moment: Moment): string {
  if (moment.precision !== 'part-of-day' || moment.earliest?.slice(11, 16) !== '00:00') return '';
  return ', and a morning is taken as the hours up to noon';
}

/** Only an event that is dated outweighs the publication; the day told of most does where the two agree, or it is near. */
function resolveBareDay(
  monthDay: string,
  { text, value }: TimeExpression,
  main: MainDay,
  setting: TimeSetting,
): ResolvedTime | null {
  const day = nearestYear(monthDay, main.day);
  const near = Math.abs(dayNumber(day) - dayNumber(main.day)) <= 45;
  if (main.basis === 'resolved' && !near && /^\d{4}/u.test(value) && day.slice(0, 4) !== value.slice(0, 4)) return null;
  return ofBareDay(day, day, text, main, setting);
}

function ofBareDay(value: string, day: string, text: string, main: MainDay, setting: TimeSetting): ResolvedTime | null {
  const moment = momentOfValue(value, setting.zone);
  const because = `“${text}” names no year: ${dayWords(day)} is the nearest to ${main.name}, ${dayWords(main.day)}.`;
  return moment === null ? null : { moment, basis: main.basis, because };
}

/** "21 March", "March 21st", "11" of "11 and 12 March"; not "March 21 last year". */
function isBareDay(text: string): boolean {
  return /^\d{1,2}$|^(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+\.?|\p{L}+\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?)$/u.test(
    text,
  );
}

/** The day of publication, for what is said in the reporter's present; null where nobody said when that was. */
export function publicationDay(words: string, setting: TimeSetting): ResolvedTime | null {
  const moment = setting.published === null ? null : momentOfValue(setting.published.slice(0, 10), setting.zone);
  if (moment === null) return null;
  return {
    moment,
    basis: 'resolved',
    because: `“${words}” is said in the present of the report, published on ${publishedWords(setting)}.`,
  };
}

function publishedWords(setting: TimeSetting): string {
  return dayWords(setting.published?.slice(0, 10) ?? '');
}
