/**
 * A `When` → the words a reader sees for it, in the timeline's zone and as the reader's locale writes days.
 *
 * `{earliest: "2017-03-22T14:56:00+00:00", latest: "…:59", precision: "minute"}` →
 * `{time: "14.56", day: "22 March 2017", full: "14.56 on Wednesday 22 March 2017", iso: "2017-03-22T14:56:00+00:00"}`.
 *
 *     one minute          14.56                     an open end         By December 2010 · From 4 October 2018
 *     part of a day       Morning                   several units       2012 to 2016 · 10 September to 3 October 2018
 *     a day               Hour not stated           only from order     Between 14.30 and 14.56
 *     a month, a year     December 2010 · 2009      nothing             Time not stated · “22.30”, day not stated
 *
 * "By 14.56" where the words of the source name a clock time; "Not after 14.56" where another event's is the bound.
 */
import type { When } from '../model/time.ts';
import type { Dates } from './dates.ts';
import { clockWords, dateIso, type LocalTime, sameUnit, type Unit, unitBeginning, unitEnding } from './local-time.ts';
import { words } from './words/words.ts';
import { zonePlace } from './zone-place.ts';

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
export type WhenLike = Pick<When, 'earliest' | 'latest' | 'precision' | 'basis'> &
  Pick<Partial<When>, 'edtf' | 'phrase'>;

const { times } = words;
const nothing: WhenWords = { time: times.notStated, day: '', full: times.notStated, iso: null };

/** Words for a time; never throws: what cannot be read as a date is a time not stated. */
export function whenWords(when: WhenLike, dates: Dates): WhenWords {
  const { start, end } = endsOf(when, dates);
  if (start && end) {
    return sameUnit(start, end, 'day') ? withinDay(when, start, end, dates) : acrossDays(when, start, end, dates);
  }
  if (end) return openWords('by', when, end, openUnit(when, unitEnding(end), 'month'), dates);
  if (start) return openWords('from', when, start, openUnit(when, unitBeginning(start), 'year'), dates);
  if (when.phrase == null) return nothing;
  const time = times.ofSomeDay(when.phrase);
  return { ...nothing, time, full: time };
}

/** An instant such as that of a publication → its words. */
export function instantWords(iso: string, dates: Dates): WhenWords {
  return whenWords(instantTime(iso, dates), dates);
}

/** An instant as a time. Where only a day is known the documents' data has its midnight, so that is no hour. */
export function instantTime(iso: string, dates: Dates): WhenLike {
  const at = dates.at(iso);
  const precision = at === null || unitBeginning(at) === 'minute' ? 'minute' : 'day';
  return { earliest: iso, latest: iso, precision, basis: 'stated' };
}

/** How a time is known, beside its short words: of “Hour not stated”, and of a minute that the words give, it is the day: “day worked out”. */
export function basisWords(when: WhenLike, said: WhenWords): string {
  return (isHourless(said) || givesMinute(when) ? words.dayBases : words.bases)[when.basis];
}

/** The words give the minute ("at 14.56"), and only the day had to be found. */
function givesMinute(when: WhenLike): boolean {
  const isFound = when.basis === 'anchored' || when.basis === 'resolved';
  return isFound && when.precision === 'minute' && namesClock(when);
}

function namesClock({ phrase }: WhenLike): boolean {
  return /\d[.:]\d\d|\d ?[ap]\.?m\b/iu.test(phrase ?? '');
}

/** Whether the day is known and no hour of it. */
export function isHourless({ time }: WhenWords): boolean {
  return time === times.hourNotStated;
}

/** The span of a chapter or of anything else with two ends: `2009 to 2016`, `22 March 2017, from 14.56`; empty where both are open. */
export function spanWords(from: string | null, to: string | null, dates: Dates): string {
  if (from === null && to === null) return '';
  const when: WhenLike = { earliest: from, latest: to, precision: 'range', basis: 'stated' };
  const { day, time } = whenWords(when, dates);
  if (day === '') return time;
  if (time === times.hourNotStated) return day;
  const { start, end } = endsOf(when, dates);
  if (start && end && sameUnit(start, end, 'minute')) return times.dayThen(day, time);
  if (end && (start === null || unitBeginning(start) !== 'minute')) return times.dayUntil(day, clockWords(end));
  if (start && (end === null || unitEnding(end) !== 'minute')) return times.dayFrom(day, clockWords(start));
  return times.dayThen(day, time);
}

/** Whose clocks a time is read from: "London time (GMT)."; null where it names no hour and minute. */
export function clockNote(when: WhenLike, dates: Dates): string | null {
  const { start, end } = endsOf(when, dates);
  const [from, to] = [start && unitBeginning(start), end && unitEnding(end)];
  if (when.precision === 'part-of-day' || (from !== 'minute' && to !== 'minute')) return null;
  const [first, ...others] = [when.earliest, when.latest].flatMap((iso) => (iso === null ? [] : dates.zoneName(iso)));
  const short = others.every((other) => other === first) ? (first ?? null) : null;
  return times.zoneThen(zonePlace(dates.zone), short);
}

function endsOf({ earliest, latest }: WhenLike, dates: Dates) {
  return { start: earliest === null ? null : dates.at(earliest), end: latest === null ? null : dates.at(latest) };
}

function withinDay(when: WhenLike, start: LocalTime, end: LocalTime, dates: Dates): WhenWords {
  const day = dates.written(start, 'day');
  const longDay = dates.withWeekday(start);
  const iso = dateIso(start, 'day');
  if (when.precision === 'day') return { time: times.hourNotStated, day, full: longDay, iso };
  if (sameUnit(start, end, 'minute')) {
    const time = clockWords(start);
    return { time, day, full: times.on(time, longDay), iso: when.earliest };
  }
  const fromMidnight = unitBeginning(start) !== 'minute';
  const toMidnight = unitEnding(end) !== 'minute';
  if (fromMidnight && toMidnight) return { time: times.hourNotStated, day, full: longDay, iso };
  if (when.precision === 'part-of-day') {
    const time = times.partsOfDay[partOfDay(start, end)];
    return { time, day, full: times.partOf(time, longDay), iso };
  }
  const time = fromMidnight
    ? openClock('by', when, end)
    : toMidnight
      ? openClock('from', when, start)
      : joined(when, clockWords(start), clockWords(when.precision === 'hour' ? nextHour(start) : end));
  return { time, day, full: times.on(time, longDay), iso };
}

function nextHour(start: LocalTime): LocalTime {
  return { ...start, hour: start.hour + 1, minute: 0 };
}

function partOfDay(start: LocalTime, end: LocalTime): keyof typeof times.partsOfDay {
  if (end.hour < 13) return start.hour < 4 && end.hour < 7 ? 'night' : 'morning';
  if (start.hour >= 20) return 'night';
  if (start.hour >= 16) return 'evening';
  return 'afternoon';
}

function joined(when: WhenLike, from: string, to: string): string {
  return when.basis === 'bounded' ? times.between(from, to) : times.to(from, to);
}

function acrossDays(when: WhenLike, start: LocalTime, end: LocalTime, dates: Dates): WhenWords {
  const [first, last] = closedUnits(when, start, end);
  if (first === last && first !== 'minute' && sameUnit(start, end, first)) {
    const whole = dates.written(start, first);
    return { time: whole, day: '', full: whole, iso: dateIso(start, first) };
  }
  const time = joined(when, startWords(start, end, [first, last], dates), edgeWords(end, last, dates));
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

function edgeWords(time: LocalTime, unit: Unit, dates: Dates): string {
  return unit === 'minute' ? times.on(clockWords(time), dates.written(time, 'day')) : dates.written(time, unit);
}

/** `10 September` before `to 3 October 2018`: what the other end repeats is left out. */
function startWords(start: LocalTime, end: LocalTime, [first, last]: readonly [Unit, Unit], dates: Dates): string {
  if (start.year !== end.year || first !== last || first === 'minute' || first === 'year') {
    return edgeWords(start, first, dates);
  }
  return dates.beginning(start, end, first);
}

/** `2009` is a year, `2018-09` a month, `2018-10-03` a day; `..` and anything else is none. */
function edtfUnit(part: string): Unit | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(part)) return null;
  return part.length > 7 ? 'day' : part.length > 4 ? 'month' : 'year';
}

/**
 * EDTF says how coarse the words were: "../2010-12" is a month, though its end is a year's too. Without it the precision
 * does, or the `coarsest` unit that claims nothing the end does not: "In or after 2009", but "By December 2010".
 */
function openUnit(when: WhenLike, aligned: Unit, coarsest: Unit): Unit {
  if (aligned === 'minute') return 'minute';
  const said = when.edtf?.split('/').flatMap((part) => edtfUnit(part) ?? [])[0];
  if (said !== undefined) return finer(aligned, said);
  return when.precision === 'year' ? aligned : finer(aligned, coarsest);
}

function openDays(end: 'by' | 'from', unit: Exclude<Unit, 'minute'>): (written: string) => string {
  if (end === 'from') return unit === 'day' ? times.onOrAfter : times.inOrAfter;
  return unit === 'year' ? times.byTheEndOf : times.by;
}

function openClock(end: 'by' | 'from', when: WhenLike, edge: LocalTime): string {
  const bound = end === 'by' ? 'notAfter' : 'notBefore';
  return times[namesClock(when) ? end : bound](clockWords(edge));
}

function openWords(end: 'by' | 'from', when: WhenLike, edge: LocalTime, unit: Unit, dates: Dates): WhenWords {
  if (unit !== 'minute') {
    const written = dates.written(edge, unit);
    const time = openDays(end, unit)(written);
    return { time, day: '', full: time, iso: null };
  }
  const time = openClock(end, when, edge);
  return { time, day: dates.written(edge, 'day'), full: times.on(time, dates.withWeekday(edge)), iso: null };
}
