/**
 * A clock time without a date → the minute of the day that the account tells of; null where that day cannot be known.
 *
 *   "1.15am" after "On the night of 3 March 2019" → 2019-03-04T01:15
 *   "2.47am", where a fire is dated and no other day has been told → that minute of the day of the fire, anchored
 *   "10pm" beside a fire of the early hours → null: it may be the evening before
 */
import type { Basis } from '../../../model/time.ts';
import { dayGoingOn, minuteOf } from './account-goes-on.ts';
import { addDays, daysBetween, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { type Anchor, anchorDay, type TimeSetting } from './time-setting.ts';
import type { DayHours, DayLeft, ResolvedTime, ToldSoFar } from './told-so-far.ts';

export interface ClockWords {
  /** `T14:56`; empty where the words do not say which half of the day they mean. */
  readonly clock: string;
  readonly text: string;
  /** The sentence is told in the reporter's present. */
  readonly present: boolean;
  /** The time opens its sentence. */
  readonly opens: boolean;
  /** It is of what had gone before what is told. */
  readonly back: boolean;
}

export function resolveClock(words: ClockWords, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { clock, text, present } = words;
  const at = (day: string | null, basis: Basis, because: string, from = day): ResolvedTime | null => {
    const moment = day === null ? null : momentOfValue(`${day}${clock}`, setting.zone);
    return moment === null ? null : { moment, basis, because, ...(day === from ? {} : { hours: 'small' }) };
  };
  const { last } = told;
  if (last !== null) {
    const day = inHours(last.day, last.hours, clock);
    const because = `“${text}” is on the day last told, ${dayWords(last.day)} (“${last.phrase}”)${nextDay(last.day, day)}.`;
    return at(day, last.basis, because, last.day);
  }
  if (setting.unplaced === true) return null;
  if (present && setting.published !== null && setting.dayless !== true) {
    const day = setting.published.slice(0, 10);
    return at(day, 'resolved', `“${text}” is on the day of publication, ${dayWords(day)}.`);
  }
  if (told.dayLost) return null;
  const minute = words.back ? null : minuteOf(clock);
  const goingOn = minute === null ? null : dayGoingOn(minute, told.before, words.opens);
  const main = storyAnchor(setting);
  const day = main === null ? null : anchorDay(main);
  const byWords = main?.source !== undefined;
  const ofMain = day === null ? 'main' : mainOrAccount(day, goingOn, told, { opens: words.opens, byWords });
  if (ofMain === 'unsure') return null;
  if (main !== null && day !== null && ofMain === 'main') {
    if (setting.ofHearing === true && !words.back && goingOn === null && isMorningAfter(clock, told)) return null;
    const own = inHours(day, main.hours, clock);
    const because = `“${text}” is on the ${own === day ? 'day' : 'night'} of ${main.name}, ${dayWords(day)}.`;
    return at(own, 'anchored', because, day);
  }
  return ofAccount(words, goingOn, told, setting, at);
}

const nextDay = (from: string, day: string | null): string =>
  day === null || day === from ? '' : ', and the small hours are the next day’s';

/**
 * Whose day it is, where the account before is on another than that of the event that all is about. Before an event that
 * only the words date goes a clock time that was told just before.
 */
function mainOrAccount(
  main: string,
  goingOn: string | null,
  { before }: ToldSoFar,
  { opens, byWords }: { readonly opens: boolean; readonly byWords: boolean },
): 'main' | 'account' | 'unsure' {
  if (goingOn === null || before.day === null) return 'main';
  if (before.day === main) return goingOn === main ? 'main' : 'account';
  if (byWords && before.exact && before.age === 0) return 'account';
  if (Math.abs(daysBetween(before.day, main)) <= 1) return 'main';
  return opens && before.age === 0 ? 'account' : 'unsure';
}

type At = (day: string | null, basis: Basis, because: string, from?: string) => ResolvedTime | null;

/** By the days told before; else by the day that the document tells of most. */
function ofAccount(
  { clock, text }: ClockWords,
  goingOn: string | null,
  told: ToldSoFar,
  { storyDay }: TimeSetting,
  at: At,
): ResolvedTime | null {
  const { day, minute } = told.before;
  if (goingOn !== null && day !== null) {
    const because = `“${text}” goes on from ${dayWords(day)}, the last day told before it${nextDay(day, goingOn)}.`;
    return at(goingOn, 'resolved', because, day);
  }
  if (told.goesOn && day !== null && isLater(clock, minute))
    return at(day, 'resolved', `“${text}” is on the day last told in that account, ${dayWords(day)}.`);
  if (storyDay === null || isMorningAfter(clock, told) || isElsewhere(storyDay, told)) return null;
  return at(storyDay, 'resolved', `“${text}” is on ${dayWords(storyDay)}, the day that the document tells of most.`);
}

/** The day of a clock time in a night that began on `day`, or in the small hours of `day`; null where either may be meant. */
export function inHours(day: string, hours: DayHours | undefined, clock: string): string | null {
  if (hours === undefined) return day;
  const hour = clock === '' ? null : Number(clock.slice(1, 3));
  if (hours === 'overnight') return hour === null ? null : hour < 12 ? addDays(day, 1) : day;
  if (hours !== 'small') {
    if (hour === null || (hour < 6 && hours === 'unsure')) return null;
    return hour < 6 ? addDays(day, 1) : day;
  }
  return hour === null || hour < 12 ? day : null;
}

/** "14.56", "2.30pm"; not "14.56 yesterday", "0340 hours on the 16th", "10pm on May 9". */
export function isBareClock(text: string): boolean {
  return (
    !/\b(?:yesterday|today|tomorrow|tonight|last|this|next|previous|following|same|(?:day|night|evening|morning|afternoon|week) (?:before|after)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}-|of|\d{1,2}(?:st|nd|rd|th))\b/iu.test(
      text,
    ) &&
    !/\d\s+\p{Lu}|\b(?!(?:Around|About|Approximately|Before|After|Until|From|Between|Shortly|Just)\b)\p{Lu}\p{L}{2,8} \d/u.test(
      text,
    )
  );
}

/** "eight months before this day", in an account: the day that is being told of, which nobody need have named. */
export function isThisDay(text: string): boolean {
  return /^(?:(?:on|before|by|until) )?this day$/iu.test(text);
}

export interface MainDay {
  readonly day: string;
  readonly name: string;
  readonly basis: Basis;
}
/** What a day without a year is nearest to. */
export function mainDay(setting: TimeSetting): MainDay | null {
  const over = headingDay(setting);
  if (over !== null) return over;
  const main = storyAnchor(setting);
  const day = main === null ? null : anchorDay(main);
  if (main !== null && day !== null) return { day, name: main.name, basis: 'anchored' };
  if (setting.storyDay === null) return null;
  return { day: setting.storyDay, name: 'the day that the document tells of most', basis: 'resolved' };
}

/** The middle of what the heading above dates, so that days without a year are nearest to that. */
function headingDay({ under = null }: TimeSetting): MainDay | null {
  if (under === null || under.sitting) return null;
  const { value, words } = under;
  const day = value.length === 4 ? `${value}-07-02` : value.length === 7 ? `${value}-15` : value;
  return { day, name: `the date of the heading “${words}”`, basis: value.length === 4 ? 'anchored' : 'resolved' };
}

/** The casebook's event; one that the documents' words date only where this document does not tell most of another day. */
function storyAnchor({ anchors: { main }, storyDay }: TimeSetting): Anchor | null {
  if (main === null || main.source === undefined || storyDay === null) return main;
  return anchorDay(main) === storyDay ? main : null;
}

/** Later on the day told last: neither in its small hours nor before what was told of it, and nothing was lost between. */
function isLater(clock: string, before: DayLeft['minute']): boolean {
  const minute = minuteOf(clock) ?? Number.NaN;
  return minute >= 6 * 60 && before !== 'lost' && minute >= (before ?? 0);
}

/** Another day has just been told, on which the clock time does not plainly lie. */
function isElsewhere(story: string, { before: { day, age, dayLost } }: ToldSoFar): boolean {
  return (dayLost === true || (day !== null && day !== story)) && age <= shortSilence;
}
const shortSilence = 2;

/** "6am", or "six" of either half, right after what was told of an evening, or of a time in a night that could not be placed: it may be of the next day. */
function isMorningAfter(clock: string, { before: { day, main, minute, hours, half } }: ToldSoFar): boolean {
  const own = minuteOf(clock) ?? Number.NaN;
  // "9.35am", within an hour of a "nine" of either half: of the same.
  const step = half === undefined ? Number.NaN : (own % (12 * 60)) - half;
  if (minute === 'lost' && step >= 0 && step <= 60) return false;
  const isEvening = typeof minute === 'number' ? minute >= 18 * 60 : minute === 'lost' || hours === 'night';
  return (main ?? day) !== null && isEvening && !(own >= 12 * 60);
}
