/**
 * A `When` → the words a reader sees for it, in the timeline's zone.
 *
 * `{earliest: "2017-03-22T14:56:00+00:00", latest: "…:59", precision: "minute"}` →
 * `{time: "14.56", day: "22 March 2017", full: "14.56 on Wednesday 22 March 2017", iso: "2017-03-22T14:56:00+00:00"}`.
 *
 *     one minute          14.56                     an open end         By December 2010 · From 4 October 2018
 *     part of a day       Morning                   several units       2012 to 2016 · 10 September to 3 October 2018
 *     a day               Hour not stated           only from order     Between 14.30 and 14.56
 *     a month, a year     December 2010 · 2009      nothing             Time not stated
 */
import type { Basis, When } from '../model/time.ts';
import {
  clockWords,
  dateIso,
  dateWords,
  type LocalTime,
  localTime,
  sameUnit,
  type Unit,
  unitBeginning,
  unitEnding,
} from './local-time.ts';
import { basisWords as basisNames } from './words.ts';

export interface WhenWords {
  /** The short words of the time column. They stand beside `day` where there is one, by themselves otherwise. */
  readonly time: string;
  /** `22 March 2017`, or empty where the time is not within one day. */
  readonly day: string;
  /** Everything, to be read alone. */
  readonly full: string;
  /** For `<time datetime>`: the smallest calendar unit that holds all of it; null where none does. */
  readonly iso: string | null;
}

/** The parts of `When` that say when: the reason and the phrase are not needed. */
export type WhenLike = Pick<When, 'earliest' | 'latest' | 'precision' | 'basis'> & Pick<Partial<When>, 'edtf'>;

const nothing: WhenWords = { time: 'Time not stated', day: '', full: 'Time not stated', iso: null };

/** Words for a time; never throws: what cannot be read as a date is a time not stated. */
export function whenWords(when: WhenLike, zone?: string): WhenWords {
  const start = when.earliest === null ? null : localTime(when.earliest, zone);
  const end = when.latest === null ? null : localTime(when.latest, zone);
  if (start && end) {
    return sameUnit(start, end, 'day') ? withinDay(when, start, end) : acrossDays(when, start, end);
  }
  if (end) return openWords('By', end, openUnit(when, unitEnding(end), 'month'));
  if (start) return openWords('From', start, openUnit(when, unitBeginning(start), 'year'));
  return nothing;
}

/** The words as they stand within a sentence: "By 3 October" begins small, a weekday or a month keeps its capital. */
export function withinSentence(words: string): string {
  return words.replace(/^(By|From|Between|Time|Hour|Morning|Afternoon|Evening|Night)\b/, (word) => word.toLowerCase());
}

/** What the reader is told of how a time is known, in a word or three. */
export function basisWords(basis: Basis): string {
  return basisNames[basis];
}

/** The span of a chapter or of anything else with two ends: `2009 to 2016`, `22 March 2017, from 14.56`; empty where both are open. */
export function spanWords(from: string | null, to: string | null, zone?: string): string {
  if (from === null && to === null) return '';
  const words = whenWords({ earliest: from, latest: to, precision: 'range', basis: 'stated' }, zone);
  if (words.day === '') return words.time;
  if (words.time === hourNotStated) return words.day;
  return `${words.day}, ${words.time.replace(/^By/, 'until').replace(/^From/, 'from')}`;
}

const hourNotStated = 'Hour not stated';

function withinDay(when: WhenLike, start: LocalTime, end: LocalTime): WhenWords {
  const day = dateWords(start, 'day');
  const longDay = `${start.weekday} ${day}`;
  const iso = dateIso(start, 'day');
  if (sameUnit(start, end, 'minute')) {
    const time = clockWords(start);
    return { time, day, full: `${time} on ${longDay}`, iso: when.earliest };
  }
  const fromMidnight = unitBeginning(start) !== 'minute';
  const toMidnight = unitEnding(end) !== 'minute';
  if (fromMidnight && toMidnight) return { time: hourNotStated, day, full: longDay, iso };
  if (when.precision === 'part-of-day') {
    const time = partOfDay(start, end);
    return { time, day, full: `${time} of ${longDay}`, iso };
  }
  const time = fromMidnight
    ? `By ${clockWords(end)}`
    : toMidnight
      ? `From ${clockWords(start)}`
      : joined(when, clockWords(start), when.precision === 'hour' ? `${nextHour(start)}.00` : clockWords(end));
  return { time, day, full: `${time} on ${longDay}`, iso };
}

function nextHour(start: LocalTime): string {
  return String(start.hour + 1).padStart(2, '0');
}

function partOfDay(start: LocalTime, end: LocalTime): string {
  if (end.hour < 13) return start.hour < 4 && end.hour < 7 ? 'Night' : 'Morning';
  if (start.hour >= 20) return 'Night';
  if (start.hour >= 16) return 'Evening';
  return 'Afternoon';
}

function joined(when: WhenLike, from: string, to: string): string {
  return when.basis === 'bounded' ? `Between ${from} and ${to}` : `${from} to ${to}`;
}

function acrossDays(when: WhenLike, start: LocalTime, end: LocalTime): WhenWords {
  const [first, last] = closedUnits(when, start, end);
  if (first === last && first !== 'minute' && sameUnit(start, end, first)) {
    const words = dateWords(start, first);
    return { time: words, day: '', full: words, iso: dateIso(start, first) };
  }
  const time = joined(when, startWords(start, end, first, last), edgeWords(end, last));
  const holder = (['month', 'year'] as const).find((unit) => sameUnit(start, end, unit));
  return { time, day: '', full: time, iso: holder ? dateIso(start, holder) : null };
}

/** As coarse as EDTF says; else both ends in the same unit within a year, and across years each as coarse as it allows. */
function closedUnits(when: WhenLike, start: LocalTime, end: LocalTime): readonly [Unit, Unit] {
  const own: readonly [Unit, Unit] = [unitBeginning(start), unitEnding(end)];
  const [from, to] = (when.edtf ?? '').split('/').map(edtfUnit);
  if (from && to && !own.includes('minute')) return [finer(own[0], from), finer(own[1], to)];
  if (start.year !== end.year) return own;
  const unit = finer(own[0], own[1]);
  return unit === 'minute' ? (own.map((each) => finer(each, 'day')) as [Unit, Unit]) : [unit, unit];
}

const units: readonly Unit[] = ['year', 'month', 'day', 'minute'];

function finer(a: Unit, b: Unit): Unit {
  return units.indexOf(a) > units.indexOf(b) ? a : b;
}

function edgeWords(time: LocalTime, unit: Unit): string {
  return unit === 'minute' ? `${clockWords(time)} on ${dateWords(time, 'day')}` : dateWords(time, unit);
}

/** `10 September` before `to 3 October 2018`: what the other end repeats is left out. */
function startWords(start: LocalTime, end: LocalTime, first: Unit, last: Unit): string {
  if (start.year !== end.year || first !== last || first === 'minute' || first === 'year') {
    return edgeWords(start, first);
  }
  if (first === 'month') return start.monthName;
  return start.month === end.month ? String(start.day) : `${start.day} ${start.monthName}`;
}

/** `2009` is a year, `2018-09` a month, `2018-10-03` a day; `..` and anything else is none. */
function edtfUnit(part: string): Unit | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(part)) return null;
  return part.length > 7 ? 'day' : part.length > 4 ? 'month' : 'year';
}

/**
 * EDTF says how coarse the words were: "../2010-12" is a month, though its end is a year's too. Without it the precision
 * does, or the `coarsest` unit that claims nothing the end does not: "From 2009", but "By December 2010".
 */
function openUnit(when: WhenLike, aligned: Unit, coarsest: Unit): Unit {
  if (aligned === 'minute') return 'minute';
  const said = when.edtf?.split('/').flatMap((part) => edtfUnit(part) ?? [])[0];
  if (said !== undefined) return finer(aligned, said);
  return when.precision === 'year' ? aligned : finer(aligned, coarsest);
}

function openWords(preposition: 'By' | 'From', edge: LocalTime, unit: Unit): WhenWords {
  if (unit !== 'minute') {
    const words = `${preposition} ${unit === 'year' && preposition === 'By' ? 'the end of ' : ''}${dateWords(edge, unit)}`;
    return { time: words, day: '', full: words, iso: null };
  }
  const time = `${preposition} ${clockWords(edge)}`;
  const day = dateWords(edge, 'day');
  return { time, day, full: `${time} on ${edge.weekday} ${day}`, iso: null };
}
