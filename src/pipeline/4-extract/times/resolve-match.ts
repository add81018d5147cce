/**
 * What the words mean + who speaks, on which day, after which told time → type, value and what the value rests on.
 *
 *   {month: 3, day: 22} with the year of "last year", published 2018-10-03 → DATE 2017-03-22, by publication
 */
import type { TimeReference, TimexType, Voice } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import { addMonths, dayNumber } from './calendar.ts';
import { isPossible } from './calendar-date.ts';
import { narratorsYear, nearestYear, reportersYear, weekdayNear } from './complete-fields.ts';
import { formatFields, formatTime } from './format-value.ts';
import type { Clock, Fields, Match, Meaning, Origin, Relative } from './meaning.ts';
import { resolveAgain } from './resolve-again.ts';
import { isShort, shiftClock } from './shift-clock.ts';
import { firstDay, shiftFields } from './shift-fields.ts';
import type { Tense } from './tense.ts';

/** A time that was told, and where. */
export interface Told {
  readonly fields: Fields;
  readonly clock?: Clock;
  readonly start: number;
  readonly end: number;
}

export interface Situation {
  /** The day of publication. */
  readonly published: Day | null;
  readonly told: Told | null;
  /** The time told last that moved the story on: dates without a year go on from it. */
  readonly story: Told | null;
  /** The quarter or half-year that figures are being told of. */
  readonly topic: Told | null;
  readonly voice: Voice;
  readonly tense: Tense;
  /** Where in the text the expression stands. */
  readonly start: number;
}

export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly reference: TimeReference;
  /** Where in the calendar it is, when it is there: what the next may be told from. */
  readonly fields: Fields | null;
  readonly clock?: Clock;
}

const words: TimeReference = { kind: 'words' };
const none: TimeReference = { kind: 'none' };

interface Placed {
  readonly fields: Fields;
  readonly reference: TimeReference;
  readonly clock?: Clock;
  /** "hours later": a time of that day, whose hour is not known. */
  readonly hourUnknown?: boolean;
}

export function resolveMatch(match: Match, situation: Situation): Resolution {
  const { meaning } = match;
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, reference: words, fields: null };
    case 'set':
      return { type: 'SET', value: meaning.value, reference: words, fields: null };
    case 'again':
      return resolveAgain(meaning, situation);
    case 'fixed':
      return {
        type: 'DATE',
        value: meaning.value,
        reference: meaning.value === 'PRESENT_REF' ? words : none,
        fields: null,
      };
    default:
      return resolvePlace(match, placeOf(meaning, situation), meaning);
  }
}

function resolvePlace(match: Match, placed: Placed | null, meaning: Meaning): Resolution {
  const clock = match.clock ?? placed?.clock;
  const timed = clock !== undefined || match.part !== undefined || placed?.hourUnknown === true;
  const type = timed ? 'TIME' : 'DATE';
  if (placed === null) {
    const value = timed && meaning.kind !== 'shift' ? formatTime({}, clock, match.part) : unplaced(meaning);
    return { type, value, reference: none, fields: null };
  }
  const { fields, reference } = placed;
  const value = timed ? formatTime(fields, clock, match.part) : formatFields(fields);
  return { type, value, reference, fields, ...(clock === undefined ? {} : { clock }) };
}

function unplaced(meaning: Meaning): string {
  if (meaning.kind === 'calendar') return formatFields(meaning.fields);
  if (meaning.kind !== 'relative' && meaning.kind !== 'shift') return 'PRESENT_REF';
  const direction = meaning.kind === 'shift' ? meaning.sign : meaning.offset;
  return direction < 0 ? 'PAST_REF' : direction > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

/** The place that a meaning is counted from. */
export function originOf(from: Origin, situation: Situation): Placed | null {
  const { told, published, voice } = situation;
  const byTold: Placed | null =
    told === null ? null : { fields: told.fields, reference: { kind: 'text', start: told.start, end: told.end } };
  const bySpeaker: Placed | null =
    published === null ? null : { fields: { ...published }, reference: { kind: 'publication' } };
  return from === 'told' || voice === 'narrative' ? (byTold ?? bySpeaker) : bySpeaker;
}

function placeOf(meaning: Meaning, situation: Situation): Placed | null {
  switch (meaning.kind) {
    case 'calendar':
      return placeInCalendar(meaning, situation);
    case 'relative':
      return placeRelative(meaning, situation);
    case 'shift': {
      if (meaning.unit === 'year' && meaning.amount === 1 && meaning.sign === -1 && situation.voice === 'news') {
        return yearBefore(situation);
      }
      if (isShort(meaning.unit)) return placeWithinDay(meaning, situation);
      const origin = originOf(meaning.from, situation);
      if (origin === null || meaning.amount === null) return null;
      const fields = shiftFields(origin.fields, meaning.amount * meaning.sign, meaning.unit);
      return fields === null ? null : { fields, reference: origin.reference };
    }
    case 'holiday':
      return placeHoliday(meaning, situation);
    case 'day-told':
      return originOf(situation.voice === 'news' && !isNear(situation) ? 'speaker' : 'told', situation);
    default:
      return null;
  }
}

/** "a quarter of an hour later", "hours later": by the clock that was told, else at some time of that day. */
function placeWithinDay(meaning: Extract<Meaning, { kind: 'shift' }>, situation: Situation): Placed | null {
  const origin = originOf(meaning.from, situation);
  const { amount, sign, unit, from } = meaning;
  if (origin === null || origin.fields.day === undefined) return null;
  const clock = from === 'told' ? situation.told?.clock : undefined;
  const day = firstDay(origin.fields);
  if (clock === undefined || amount === null || day === null || origin.fields.bc === true)
    return { ...origin, hourUnknown: true };
  const moved = shiftClock(day, clock, amount * sign, unit);
  return { fields: moved.day, reference: origin.reference, clock: moved.clock };
}

/** "a year ago", "a year earlier": of the quarter that the figures are told of, else the year. */
function yearBefore({ topic, published }: Situation): Placed | null {
  if (topic?.fields.year !== undefined) {
    const reference: TimeReference = { kind: 'text', start: topic.start, end: topic.end };
    return { fields: { ...topic.fields, year: topic.fields.year - 1 }, reference };
  }
  return published === null ? null : { fields: { year: published.year - 1 }, reference: { kind: 'publication' } };
}

function placeHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, situation: Situation): Placed | null {
  const { published, told, voice, tense } = situation;
  if (meaning.year !== undefined) {
    const year = placeRelative(meaning.year, situation);
    return year?.fields.year === undefined
      ? null
      : { fields: meaning.inYear(year.fields.year), reference: year.reference };
  }
  if (voice === 'narrative' && told?.fields.year !== undefined && told.fields.bc !== true) {
    return { fields: meaning.inYear(told.fields.year), reference: { kind: 'text', start: told.start, end: told.end } };
  }
  if (published === null) return null;
  const span = (year: number): readonly [number, number] => {
    const number = dayNumber(meaning.inYear(year));
    return [number, number];
  };
  const year = nearestYear(span, meaning.which, published, tense);
  return { fields: meaning.inYear(year), reference: { kind: 'publication' } };
}

/** A reporter's clock time belongs to a day that was told just before it. */
function isNear({ told, start }: Situation): boolean {
  return told?.fields.day !== undefined && start - told.end < nearby;
}
const nearby = 150;

function placeRelative(meaning: Relative, situation: Situation): Placed | null {
  const origin = originOf(meaning.from, situation);
  const fields =
    origin === null
      ? null
      : (wholeOf(meaning, origin.fields) ?? shiftFields(origin.fields, meaning.offset, meaning.unit));
  return origin === null || fields === null ? null : { fields, reference: origin.reference };
}

/** "this century", "the next decade": one of the calendar's own, not the years from here. */
function wholeOf({ unit, offset }: Relative, { year, bc }: Fields): Fields | null {
  if (year === undefined || bc === true) return null;
  if (unit === 'decade') return { decade: Math.floor(year / 10) + offset };
  return unit === 'century' ? { century: Math.floor(year / 100) + offset } : null;
}

function placeInCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, situation: Situation): Placed | null {
  const { fields, which, year } = meaning;
  if (fields.day !== undefined && fields.month === undefined) return placeDayOfMonth(fields.day, situation);
  if (fields.weekday !== undefined) return placeWeekday(fields.weekday, which, situation);
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return { fields, reference: words };
  if (year !== undefined) {
    const placed = placeRelative(year, situation);
    return placed?.fields.year === undefined
      ? null
      : possible({ ...fields, year: placed.fields.year }, placed.reference);
  }
  const { story, published, tense } = situation;
  if (situation.voice === 'narrative' && story !== null) {
    const toldYear = narratorsYear(fields, which, story.fields);
    const bc = story.fields.bc === true ? ({ bc: true } as const) : {};
    if (toldYear !== null)
      return possible({ ...bc, ...fields, year: toldYear }, { kind: 'text', start: story.start, end: story.end });
  }
  if (published === null) return null;
  return possible({ ...fields, year: reportersYear(fields, which, published, tense) }, { kind: 'publication' });
}

/** 29 February of a year that has none is left without its year. */
function possible(fields: Fields, reference: TimeReference): Placed | null {
  const { month, day, year } = fields;
  return month !== undefined && day !== undefined && !isPossible(month, day, year) ? null : { fields, reference };
}

/** "the 15th" of the month told last, or of the reporter's month or the one before. */
function placeDayOfMonth(day: number, situation: Situation): Placed | null {
  const { told, published, voice } = situation;
  if (voice === 'narrative' && told?.fields.month !== undefined) {
    const { bc, year, month } = told.fields;
    const reference: TimeReference = { kind: 'text', start: told.start, end: told.end };
    return possible({ ...(bc === true ? { bc } : {}), ...(year === undefined ? {} : { year }), month, day }, reference);
  }
  if (published === null) return null;
  const month = addMonths({ ...published, day: 1 }, day > published.day && situation.tense !== 'future' ? -1 : 0);
  return possible({ ...month, day }, { kind: 'publication' });
}

function placeWeekday(weekday: number, which: Parameters<typeof weekdayNear>[2], situation: Situation): Placed | null {
  const origin = originOf(which === 'previous' || which === 'following' ? 'told' : 'speaker', situation);
  if (origin === null || origin.fields.day === undefined) return null;
  const day = firstDay(origin.fields);
  if (day === null) return null;
  return { fields: weekdayNear(day, weekday, which, situation.tense), reference: origin.reference };
}
