/**
 * One time expression → the moment it means in its document, with how that is known; null where it cannot be known.
 *
 * `14.56` in an account of 22 March 2017 → 14:56 of that day, anchored; `March 22 last year`, published in 2018 → 22
 * March 2017, resolved; `21 March` beside the anchor of 22 March 2017 → the day before, never the last 21 March.
 */

import type { Moment } from '../../../model/calendar.ts';
import type { Basis } from '../../../model/time.ts';
import type { TimeExpression } from '../../artifacts.ts';
import { withoutGuessedHalf } from './half-of-day.ts';
import { addDays, dayNumber, dayOf, dayWords, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { type Anchor, anchorDay, type TimeSetting } from './time-setting.ts';

export interface ResolvedTime {
  readonly moment: Moment;
  readonly basis: Basis;
  readonly because: string;
}
/** What the same passage has told so far: each expression's value as read, and as resolved. */
export interface ToldSoFar {
  /** By the expression's start. */
  readonly days: ReadonlyMap<number, { readonly read: string; readonly meant: string }>;
  readonly last: { readonly day: string; readonly basis: Basis; readonly phrase: string } | null;
  /** The starts of expressions that mean no known time: a stamp, or a time without a day. Nothing is read from them. */
  readonly lost: ReadonlySet<number>;
  /** The last day told in the passages before. */
  readonly dayBefore: string | null;
  /** This passage goes on with the account of the one before. */
  readonly goesOn: boolean;
}

/** How the sentence speaks: in the reporter's present, and of the past (or both: "says the man was arrested"). */
export interface Tense {
  readonly present: boolean;
  readonly past: boolean;
  /** Of what is to come: "said she would give her conclusions on 28 June". */
  readonly ahead: boolean;
}

/** The past is never later than publication: null is better than a time that cannot be. */
export function resolveExpression(
  said: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
  { present, past, ahead }: Tense,
): ResolvedTime | null {
  const expression = withoutGuessedHalf(said);
  if (ahead && setting.published !== null) {
    const next = nextDay(expression, setting, setting.published);
    if (next !== null) return next;
  }
  const time = readExpression(expression, told, setting, present && !past);
  const from = dayOf(time?.moment.earliest ?? null);
  const late = from !== null && setting.published !== null && from > setting.published.slice(0, 10);
  if (!late || !past || time?.basis !== 'resolved') return time;
  const before = yearBefore(expression);
  return before === null ? null : readExpression(before, told, setting, false);
}

/** A day without a year in what is to come: the first such day after publication. */
function nextDay(
  { value, text, reference }: TimeExpression,
  setting: TimeSetting,
  published: string,
): ResolvedTime | null {
  const monthDay = /^(?:\d{4}|X{4})-(\d\d-\d\d)$/u.exec(value)?.[1];
  if (monthDay === undefined || reference.kind === 'words' || !isBareDay(text)) return null;
  const from = published.slice(0, 10);
  const year = Number(from.slice(0, 4)) + (`${from.slice(0, 5)}${monthDay}` < from ? 1 : 0);
  const moment = momentOfValue(`${String(year).padStart(4, '0')}-${monthDay}`, setting.zone);
  const because = `“${text}” names no year, and was still to come when this was published on ${publishedWords(setting)}.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}

/** A day that names its month and no year: "6.40am on 12 January". */
function yearBefore(expression: TimeExpression): TimeExpression | null {
  const { value, text } = expression;
  const [, year, rest] = /^(\d{4})(-\d\d-\d\d.*)$/u.exec(value) ?? [];
  const named = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*/u.test(text) && !/\d{4}|next/iu.test(text);
  return named && year !== undefined ? { ...expression, value: `${Number(year) - 1}${rest ?? ''}` } : null;
}

function readExpression(
  expression: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
  present: boolean,
): ResolvedTime | null {
  const { value, text, reference } = expression;
  if (value === 'PRESENT_REF') return present ? publicationDay(text, setting) : null;
  const clock =
    /^\d{4}-\d\d-\d\d(T\d\d(?::\d\d(?::\d\d)?)?)/u.exec(value)?.[1] ??
    /^X{4}-XX-XX(T\d\d:\d\d)$/u.exec(value)?.[1] ??
    /^T\d\d:\d\d/u.exec(value)?.[0];
  if (clock !== undefined && reference.kind !== 'words' && isBareClock(text))
    return resolveClock(clock, text, told, setting, present);
  const monthDay = /^(?:\d{4}|X{4})-(\d\d-\d\d)$/u.exec(value)?.[1];
  const main = mainDay(setting);
  if (monthDay !== undefined && reference.kind !== 'words' && isBareDay(text) && main !== null && !present) {
    return resolveBareDay(monthDay, text, main, setting);
  }
  if (reference.kind === 'publication' && followsStory.test(text) && !present)
    return fromStory(expression, told, setting);
  return resolveValue(expression, told, setting);
}

/** "The next day" in an account is never the day after publication. */
const followsStory =
  /\b(?:following|previous|preceding|same|later|earlier)\b|\b(?:next|that) (?:day|morning|afternoon|evening|night)\b|\bthe next\b/iu;

/** The same distance, from the last day that the document has told; null where it has told none. */
function fromStory({ value, text }: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const day = told.last?.day ?? told.dayBefore;
  if (day === null || setting.published === null) return null;
  const shifted = shiftDays(value, dayNumber(day) - dayNumber(setting.published.slice(0, 10)));
  const moment = shifted === value ? null : momentOfValue(shifted, setting.zone);
  if (moment === null) return null;
  return {
    moment,
    basis: 'resolved',
    because: `“${text}” is read from ${dayWords(day)}, the last day told before it.`,
  };
}

function resolveValue(
  { value, text, reference }: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  if (reference.kind === 'text' && told.lost.has(reference.start)) return null;
  const before = reference.kind === 'text' ? told.days.get(reference.start) : undefined;
  const shifted = before === undefined ? value : shiftDays(value, dayNumber(before.meant) - dayNumber(before.read));
  const moment = momentOfValue(shifted, setting.zone);
  if (moment === null) return null;
  if (reference.kind === 'words') return { moment, basis: 'stated', because: `The words “${text}” give it.` };
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

function partWords(moment: Moment): string {
  if (moment.precision !== 'part-of-day' || moment.earliest?.slice(11, 16) !== '00:00') return '';
  return ', and a morning is taken as the hours up to noon';
}

function shiftDays(value: string, days: number): string {
  const [, day, rest = ''] = /^(\d{4}-\d\d-\d\d)(.*)$/u.exec(value) ?? [];
  return day === undefined || days === 0 || Number.isNaN(days) ? value : `${addDays(day, days)}${rest}`;
}

function resolveClock(
  clock: string,
  text: string,
  told: ToldSoFar,
  setting: TimeSetting,
  present: boolean,
): ResolvedTime | null {
  const at = (day: string, basis: Basis, because: string): ResolvedTime | null => {
    const moment = momentOfValue(`${day}${clock}`, setting.zone);
    return moment === null ? null : { moment, basis, because };
  };
  if (told.last !== null) {
    return at(
      told.last.day,
      told.last.basis,
      `“${text}” is on the day last told, ${dayWords(told.last.day)} (“${told.last.phrase}”).`,
    );
  }
  if (present && setting.published !== null) {
    return at(
      setting.published.slice(0, 10),
      'resolved',
      `“${text}” is on the day of publication, ${publishedWords(setting)}.`,
    );
  }
  const main = storyAnchor(setting);
  const day = main === null ? null : anchorDay(main);
  if (main !== null && day !== null)
    return at(day, 'anchored', `“${text}” is on the day of ${main.name}, ${dayWords(day)}.`);
  const { dayBefore } = told;
  if (told.goesOn && dayBefore !== null)
    return at(dayBefore, 'resolved', `“${text}” is on the day last told in that account, ${dayWords(dayBefore)}.`);
  if (setting.storyDay === null) return null;
  return at(
    setting.storyDay,
    'resolved',
    `“${text}” is on ${dayWords(setting.storyDay)}, the day that the document tells of most.`,
  );
}

function resolveBareDay(monthDay: string, text: string, main: MainDay, setting: TimeSetting): ResolvedTime | null {
  const day = nearestYear(monthDay, main.day);
  const moment = momentOfValue(day, setting.zone);
  const because = `“${text}” names no year: ${dayWords(day)} is the nearest to ${main.name}, ${dayWords(main.day)}.`;
  return moment === null ? null : { moment, basis: main.basis, because };
}

interface MainDay {
  readonly day: string;
  readonly name: string;
  readonly basis: Basis;
}
function mainDay(setting: TimeSetting): MainDay | null {
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

/** "14.56", "2.30pm"; not "14.56 yesterday". */
function isBareClock(text: string): boolean {
  return (
    !/\b(?:yesterday|today|tomorrow|tonight|last|this|next|previous|following|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}-|of)\b/iu.test(
      text,
    ) && !/\d\s+\p{Lu}/u.test(text)
  );
}

/** "21 March", "March 21st"; not "March 21 last year". */
function isBareDay(text: string): boolean {
  return /^(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+\.?|\p{L}+\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?)$/u.test(
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
