/**
 * A clock time without a date → the minute of the day that the account tells of; null where that day cannot be known.
 *
 *   "1.15am" after "On the night of 3 March 2019" → 2019-03-04T01:15
 *   "2.47am", where a fire is dated and no other day has been told → that minute of the day of the fire, anchored
 *   "10pm" beside a fire of the early hours → null: it may be the evening before
 */
import type { Basis } from '../../../model/time.ts';
import { addDays, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { type Anchor, anchorDay, type TimeSetting } from './time-setting.ts';
import type { DayHours, ResolvedTime, ToldSoFar } from './told-so-far.ts';

export interface ClockWords {
  /** `T14:56`; empty where the words do not say which half of the day they mean. */
  readonly clock: string;
  readonly text: string;
  /** The sentence is told in the reporter's present. */
  readonly present: boolean;
}

export function resolveClock(words: ClockWords, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { clock, text, present } = words;
  const at = (day: string | null, basis: Basis, because: string): ResolvedTime | null => {
    const moment = day === null ? null : momentOfValue(`${day}${clock}`, setting.zone);
    return moment === null ? null : { moment, basis, because };
  };
  const { last, dayBefore } = told;
  if (last !== null) {
    const day = inHours(last.day, last.hours, clock);
    const night = day !== null && day !== last.day ? ', and the small hours are the next day’s' : '';
    const because = `“${text}” is on the day last told, ${dayWords(last.day)} (“${last.phrase}”)${night}.`;
    return at(day, last.basis, because);
  }
  if (present && setting.published !== null) {
    const day = setting.published.slice(0, 10);
    return at(day, 'resolved', `“${text}” is on the day of publication, ${dayWords(day)}.`);
  }
  const main = storyAnchor(setting);
  const day = main === null ? null : anchorDay(main);
  if (main !== null && day !== null) {
    const own = inHours(day, main.hours, clock);
    return at(
      own,
      'anchored',
      `“${text}” is on the ${own === day ? 'day' : 'night'} of ${main.name}, ${dayWords(day)}.`,
    );
  }
  if (told.goesOn && dayBefore !== null && isLater(clock, told.hourBefore))
    return at(dayBefore, 'resolved', `“${text}” is on the day last told in that account, ${dayWords(dayBefore)}.`);
  if (setting.storyDay === null || isMorningAfter(clock, told)) return null;
  const because = `“${text}” is on ${dayWords(setting.storyDay)}, the day that the document tells of most.`;
  return at(setting.storyDay, 'resolved', because);
}

/** The day of a clock time in a night that began on `day`, or in the small hours of `day`; null where either may be meant. */
function inHours(day: string, hours: DayHours | undefined, clock: string): string | null {
  if (hours === undefined) return day;
  const hour = clock === '' ? null : Number(clock.slice(1, 3));
  if (hours !== 'small') {
    if (hour === null || (hour < 6 && hours === 'unsure')) return null;
    return hour < 6 ? addDays(day, 1) : day;
  }
  return hour === null || hour < 12 ? day : null;
}

/** "14.56", "2.30pm"; not "14.56 yesterday", "0340 hours on the 16th". */
export function isBareClock(text: string): boolean {
  return (
    !/\b(?:yesterday|today|tomorrow|tonight|last|this|next|previous|following|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}-|of|\d{1,2}(?:st|nd|rd|th))\b/iu.test(
      text,
    ) && !/\d\s+\p{Lu}/u.test(text)
  );
}

export interface MainDay {
  readonly day: string;
  readonly name: string;
  readonly basis: Basis;
}
/** What a day without a year is nearest to. */
export function mainDay(setting: TimeSetting): MainDay | null {
  const main = storyAnchor(setting);
  const day = main === null ? null : anchorDay(main);
  if (main !== null && day !== null) return { day, name: main.name, basis: 'anchored' };
  if (setting.storyDay === null) return null;
  return { day: setting.storyDay, name: 'the day that the document tells of most', basis: 'resolved' };
}

/** The casebook's event; one that the documents' words date only where this document does not tell most of another day. */
function storyAnchor({ anchors: { main }, storyDay }: TimeSetting): Anchor | null {
  if (main === null || main.source === undefined || storyDay === null) return main;
  return anchorDay(main) === storyDay ? main : null;
}

/** Later on the day told last: neither in its small hours nor before what was told of it, and nothing was lost between. */
function isLater(clock: string, hourBefore: ToldSoFar['hourBefore']): boolean {
  const hour = Number(/^T(\d\d)/u.exec(clock)?.[1] ?? Number.NaN);
  return hour >= 6 && hourBefore !== 'lost' && hour >= (hourBefore ?? 0);
}

/** "6am" right after what was told of an evening: it may be of the next day. */
function isMorningAfter(clock: string, { dayBefore, hourBefore }: ToldSoFar): boolean {
  const hour = Number(/^T(\d\d)/u.exec(clock)?.[1] ?? Number.NaN);
  return dayBefore !== null && typeof hourBefore === 'number' && hourBefore >= 18 && hour < 12;
}
