/**
 * What the words mean + who speaks, on which day, after which told time → type, value and what the value rests on.
 *
 *   {month: 3, day: 22} with the year of "last year", published 2018-10-03 → DATE 2017-03-22, by publication
 */
import type { TimeReference, TimexType } from '../../artifacts.ts';
import { addDays, addMonths, dayNumber, weekdayOf, weekOf } from './calendar.ts';
import { durationValue } from './duration-value.ts';
import { formatFields, formatTime } from './format-value.ts';
import type { Clock, Fields, Match, Meaning, WeekOf } from './meaning.ts';
import { isMorningAfter } from './morning-after.ts';
import { placeHoliday, placeInCalendar } from './place-in-calendar.ts';
import { placeRelative, placeShifted } from './place-relative.ts';
import { resolveAgain } from './resolve-again.ts';
import { firstDay } from './shift-fields.ts';
import type { Placed, Situation } from './situation.ts';
import { originOf } from './situation.ts';

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

export function resolveMatch(match: Match, situation: Situation): Resolution {
  const { meaning } = match;
  if (isMorningAfter(match, situation))
    return resolveMatch({ ...match, meaning: { kind: 'beside', of: meaning, days: 1 } }, situation);
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, reference: words, fields: null };
    case 'set':
      return { type: 'SET', value: meaning.value, reference: words, fields: null };
    case 'again':
      return resolveAgain(meaning, situation);
    case 'any-day':
      return { type: 'TIME', value: formatTime({}, match.clock, match.part), reference: none, fields: null };
    case 'fixed':
      return {
        type: 'DATE',
        value: meaning.value,
        reference: meaning.value === 'PRESENT_REF' ? words : none,
        fields: null,
      };
    case 'relative':
      if (meaning.now === true && match.part === undefined && situation.voice === 'narrative')
        return { type: 'DATE', value: 'PRESENT_REF', reference: words, fields: null };
      return resolvePlace(match, placeOf(meaning, situation), meaning);
    case 'shift':
      return resolveShift(match, meaning, situation);
    default:
      return resolvePlace(match, placeOf(meaning, situation), meaning);
  }
}

/**
 * "an hour later" where no clock was told, and no day but that of the report ("police said on Sunday … an hour later he
 * died"), or "two years later" where no time was told at all: only how long it was is known.
 */
function resolveShift(match: Match, meaning: Extract<Meaning, { kind: 'shift' }>, situation: Situation): Resolution {
  const placed = placeOf(meaning, situation);
  const untold = placed?.reference.kind === 'publication' && (meaning.sign > 0 || meaning.onlyTold === true);
  const sameDay = placed?.hourUnknown === true && isReportersDay(placed, situation);
  const lost = placed !== null && meaning.from === 'told' && (untold || sameDay);
  if (!lost || meaning.amount === null) return resolvePlace(match, placed, meaning);
  const value = durationValue(meaning.amount, meaning.unit);
  return { type: 'DURATION', value, reference: words, fields: null };
}

function resolvePlace(match: Match, placed: Placed | null, meaning: Meaning): Resolution {
  const clock = match.clock ?? placed?.clock;
  const timed = clock !== undefined || match.part !== undefined || placed?.hourUnknown === true;
  const type = timed ? 'TIME' : 'DATE';
  if (placed === null) {
    const known = meaning.kind === 'calendar' ? meaning.fields : {};
    const value = timed && meaning.kind !== 'shift' ? formatTime(known, clock, match.part) : unplaced(meaning);
    return { type, value, reference: none, fields: null };
  }
  const { reference } = placed;
  const week = match.weekOf === undefined ? placed.fields : weekIn(placed.fields, match.weekOf);
  const fields = match.dayOf === undefined ? week : edgeIn(week, match.dayOf);
  const value = timed ? formatTime(fields, clock, match.part) : formatFields(fields);
  return { type, value, reference, fields, ...(clock === undefined ? {} : { clock }) };
}

function isReportersDay({ fields, reference }: Placed, { published, voice }: Situation): boolean {
  if (reference.kind === 'publication') return true;
  const day = voice === 'news' && published !== null ? firstDay(fields) : null;
  return day !== null && published !== null && dayNumber(day) === dayNumber(published);
}

const weeks: readonly WeekOf[] = ['first', 'second', 'third', 'fourth'];

/** The first or last day of a month or a year. */
function edgeIn(fields: Fields, edge: 'first' | 'last'): Fields {
  const first = fields.bc === true ? null : firstDay(fields);
  if (first === null) return fields;
  return edge === 'first' ? first : addDays(addMonths(first, fields.month === undefined ? 12 : 1), -1);
}

/** The week of a day; of a month, one of those that have most of their days in it (ISO 8601 counts weeks so). */
function weekIn(fields: Fields, which: WeekOf): Fields {
  const first = fields.bc === true ? null : firstDay(fields);
  if (first === null) return fields;
  if (which === 'day') return { ...weekOf(first) };
  if (which === 'weekend') return { ...weekOf(addDays(first, weekdayOf(first) < 3 ? -3 : 0)), weekend: true };
  const day = which === 'last' ? addDays(addMonths(first, 1), -4) : addDays(first, 3 + 7 * weeks.indexOf(which));
  return { ...weekOf(day) };
}

function unplaced(meaning: Meaning): string {
  if (meaning.kind === 'calendar') return formatFields(meaning.fields);
  if (meaning.kind !== 'relative' && meaning.kind !== 'shift') return 'PRESENT_REF';
  const direction = meaning.kind === 'shift' ? meaning.sign : meaning.offset;
  return direction < 0 ? 'PAST_REF' : direction > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

function placeOf(meaning: Meaning, situation: Situation): Placed | null {
  switch (meaning.kind) {
    case 'calendar':
      return placeInCalendar(meaning, situation);
    case 'relative':
      return placeRelative(meaning, situation);
    case 'shift':
      return placeShifted(meaning, situation);
    case 'holiday':
      return placeHoliday(meaning, situation);
    case 'counted':
      return placeCounted(meaning, situation);
    case 'beside':
      return placeBeside(meaning, situation);
    case 'day-told':
      return placeOfDay(meaning, situation);
    default:
      return null;
  }
}

/** The day told last, or the reporter's own; "overnight", where only the reporter's was told, is the night that led to it. */
function placeOfDay({ nightBefore }: Extract<Meaning, { kind: 'day-told' }>, situation: Situation): Placed | null {
  const placed = originOf(situation.voice === 'news' && !isNear(situation) ? 'speaker' : 'told', situation);
  const day = placed === null ? null : firstDay(placed.fields);
  const today = placed !== null && isReportersDay(placed, situation);
  if (nightBefore !== true || situation.tense === 'future' || !today || day === null) return placed;
  return { ...placed, fields: addDays(day, -1) };
}

function placeBeside(meaning: Extract<Meaning, { kind: 'beside' }>, situation: Situation): Placed | null {
  const placed = placeOf(meaning.of, situation);
  const day = placed === null || placed.fields.bc === true ? null : firstDay(placed.fields);
  return placed === null || day === null ? null : { ...placed, fields: addDays(day, meaning.days) };
}

function placeCounted(meaning: Extract<Meaning, { kind: 'counted' }>, situation: Situation): Placed | null {
  const origin = originOf(meaning.from, situation);
  const day = origin === null || origin.fields.bc === true ? null : firstDay(origin.fields);
  return origin === null || day === null ? null : { fields: meaning.count(day), reference: origin.reference };
}

/** A reporter's clock time belongs to a day that was told just before it; one of these days may be further before it. */
function isNear({ told, start, published }: Situation): boolean {
  if (told?.fields.day === undefined) return false;
  const day = firstDay(told.fields);
  const ofLate = day !== null && published !== null && Math.abs(dayNumber(published) - dayNumber(day)) <= aWeek;
  return start - told.end < (ofLate ? nearForDayOfLate : near);
}
const near = 150;
const nearForDayOfLate = 250;
const aWeek = 7;
