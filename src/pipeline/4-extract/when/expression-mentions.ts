/**
 * The time expressions of a passage, in order → when each says it was, and what the passage leaves to the next.
 *
 * "On 4 March 2019 he left. At 9pm he rang." → 4 March, stated; 21:00 of that day, for the day last told goes on.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import { stampOf, wordsFrom } from '../../passage-stamp.ts';
import type { Reading } from '../reading.ts';
import { minuteOf } from './account-goes-on.ts';
import { isClock, isDayNamed, isDayOfTelling } from './clock-and-day.ts';
import { sittingDay, toldAbove } from './date-above.ts';
import { type Frame, timeInFrame } from './dated-frame.ts';
import { yearBefore } from './from-story.ts';
import { isDayOfHearing, isOfCourt } from './hearing-line.ts';
import { hoursAfter, inSentence } from './hours-of-night.ts';
import { joinRange } from './join-range.ts';
import { dayOf } from './local-days.ts';
import { goesBack, leftBy, type MainDay, mainAfter } from './main-day.ts';
import { mentionOf } from './mention-of-time.ts';
import { countsFromEvent, isMissed, isService } from './no-moment.ts';
import { withinPeriod } from './part-of-period.ts';
import { clauseLooksAhead } from './present-tense.ts';
import { stampMention } from './reported-now.ts';
import { sentencesAround } from './sentences-around.ts';
import { signalBefore } from './signals.ts';
import { type Around, timeInSentence } from './time-in-sentence.ts';
import type { TimeSetting } from './time-setting.ts';
import {
  type DayLeft,
  type LastTold,
  type MonthTold,
  noDay,
  type ResolvedTime,
  type ToldSoFar,
} from './told-so-far.ts';

export interface ExpressionTimes {
  readonly times: readonly TimeMention[];
  readonly left: DayLeft;
  readonly unresolved: readonly Span[];
}

/** What changes from one expression to the next. */
interface Walk {
  readonly days: Map<number, { read: string; meant: string }>;
  /** The starts of those that mean no known time. */
  readonly lost: Set<number>;
  /** The starts of those that are beside the main line. */
  readonly beside: Set<number>;
  /** The starts of months and years in which something had gone before: "had been built in 1889". */
  readonly gone: Set<number>;
  readonly times: TimeMention[];
  readonly unresolved: Span[];
  last: LastTold | null;
  line: MainDay;
  /** The last day of the hearing itself, and how many days of the telling were told. */
  sat: LastTold | null;
  /** The last day on which something was only said there. */
  said: LastTold | null;
  tellings: number;
  /** A day was told here that could not be placed: what follows is of it, or of none. */
  dayLost: boolean;
  /** The minute told last, as the next passage finds it. */
  clock: Pick<DayLeft, 'minute' | 'exact'>;
  /** Of a month or year that was told since the last day. */
  year: string | null;
  month: MonthTold | null;
}

interface Place {
  readonly reading: Reading;
  readonly sentence: Around;
  readonly next: readonly TimeExpression[];
  readonly before: DayLeft;
  readonly setting: TimeSetting;
  readonly frame: Frame | null;
}

/** `expressions` are those of the passage that name no dated event; `frames` are by their starts. */
export function expressionMentions(
  reading: Reading,
  expressions: readonly TimeExpression[],
  setting: TimeSetting,
  before: DayLeft,
  frames: ReadonlyMap<number, Frame>,
): ExpressionTimes {
  const { text } = reading.passage;
  if (isStampAlone(text)) return { times: [], unresolved: [], left: { ...before, age: before.age + 1 } };
  const stampEnd = stampOf(reading.passage)?.end ?? 0;
  const opensAt = Math.max(stampEnd, wordsFrom(reading.passage));
  const last = toldAbove(setting);
  const walk: Walk = {
    days: new Map(),
    lost: new Set(),
    beside: new Set(),
    gone: new Set(),
    times: stampMention(reading, expressions[0] ?? null, setting),
    unresolved: [],
    last,
    dayLost: false,
    sat: before.sat ?? null,
    said: null,
    tellings: 0,
    line: { last, day: last?.day ?? before.main ?? before.day, lost: last === null && before.day === null },
    clock: before,
    year: before.year,
    month: before.month ?? null,
  };
  const sentenceAt = sentencesAround(reading);
  let sentence: Around | null = null;
  for (const [index, expression] of expressions.entries()) {
    if (expression.start < opensAt) walk.lost.add(expression.start);
    if (expression.start < opensAt || isService(text, expression)) continue;
    const own = sentenceAt(expression);
    if (own !== sentence) walk.last = walk.line.last;
    sentence = own;
    const [next, frame] = [expressions.slice(index + 1, index + 4), frames.get(expression.start) ?? null];
    take(expression, walk, { reading, sentence, next, before, setting, frame });
  }
  const { times, unresolved } = walk;
  if (stampEnd > 0 && walk.last === null) return { times, unresolved, left: noDay };
  return { times, unresolved, left: leftTo(walk, before) };
}

/** "10.31am" above what was reported then. */
function isStampAlone(text: string): boolean {
  return text.length < 12 && /^\d[\d.: apm]*$/iu.test(text.trim()) && clockStamp(`${text.trim()} A`) !== null;
}

function leftTo(
  { line, clock: { minute, exact }, days, tellings, sat, said, year, month, dayLost }: Walk,
  before: DayLeft,
): DayLeft {
  const told = days.size > tellings;
  const hours = told ? line.last?.hours : before.hours;
  const age = told || dayLost ? 0 : before.age + 1;
  const court = said ?? sat;
  return {
    ...leftBy(line),
    minute,
    exact,
    year,
    age,
    ...(dayLost || (!told && before.dayLost === true) ? { day: null, dayLost: true } : {}),
    ...(hours === undefined ? {} : { hours }),
    ...(month === null ? {} : { month: { ...month, age: month.age + 1 } }),
    ...(court === null ? {} : { sat: court }),
  };
}

function take(expression: TimeExpression, walk: Walk, place: Place): void {
  const { text, tense } = place.sentence;
  const { aside, value } = expression;
  if (aside === 'had' && !/^\d{4}-\d\d-\d\d/u.test(value)) walk.gone.add(expression.start);
  if (isUnsure(expression, walk) || countsFromEvent(text, expression)) {
    walk.lost.add(expression.start);
    walk.unresolved.push({ start: expression.start, end: expression.end });
    return;
  }
  const time =
    place.frame === null
      ? timeInSentence(expression, place.next, place.sentence, toldSoFar(walk, place), place.setting)
      : timeInFrame(expression, place.frame, place.setting);
  if (time === null) {
    walk.lost.add(expression.start);
    const day = isDayNamed(expression) && (expression.type === 'DATE' || yearBefore(expression) !== null);
    if (isClock(expression) || day) walk.clock = { minute: 'lost', exact: false };
    if (day && expression.aside === undefined) walk.dayLost = true;
    if (isMissed(expression, tense.present)) walk.unresolved.push({ start: expression.start, end: expression.end });
    return;
  }
  const mention = joinRange(
    text,
    walk.times.at(-1),
    mentionOf(text, expression, withinPeriod(expression, time, place.setting.zone)),
    place.setting.zone,
  );
  if (mention.joined) walk.times.pop();
  walk.times.push(mention.mention);
  if (place.frame === null) goOnFrom(expression, time, walk, place);
}

function toldSoFar(
  { days, lost, last, line, sat, dayLost, month }: Walk,
  { reading, sentence, before, setting }: Place,
): ToldSoFar {
  const ofCourt = setting.ofHearing === true && isOfCourt(sentence.words);
  const court = last ?? sittingDay(setting, sentence.words) ?? (ofCourt ? sat : null);
  return {
    days,
    lost,
    last: inSentence(court, sentence.words),
    dayLost: (dayLost && last === null) || ((ofCourt || sat !== (before.sat ?? null)) && court === null),
    month,
    before: line.lost || dayLost ? { ...before, day: null } : before,
    goesOn: accountGoesOn.test(reading.passage.text),
  };
}

/** The day that a time lies in is the one that later times go on from. */
function goOnFrom(expression: TimeExpression, time: ResolvedTime, walk: Walk, { sentence, setting }: Place): void {
  const meant = dayOf(time.moment.earliest);
  const value = /^\d{4}-\d\d-\d\d/u.exec(expression.value)?.[0];
  if (meant === null || meant !== dayOf(time.moment.latest)) {
    if (time.moment.precision === 'month') walk.month = monthTold(expression, time, sentence.text);
    takeLonger(expression, time, walk);
    return;
  }
  if (time.moment.precision === 'day' && isClock(expression)) walk.lost.add(expression.start);
  walk.days.set(expression.start, { read: value ?? meant, meant });
  if (goesBack(walk.line, meant, expression)) walk.beside.add(expression.start);
  const told = time.saying === true || isDayOfTelling(sentence.text, sentence, expression);
  if (told) walk.tellings += 1;
  if (time.saying === true) walk.said = { day: meant, basis: time.basis, phrase: expression.text };
  if (told) return;
  const ahead = sentence.tense.ahead && clauseLooksAhead(sentence, expression);
  const minute = time.moment.precision === 'minute' ? minuteOf(time.moment.earliest ?? '') : null;
  walk.last = {
    day: meant,
    basis: time.basis,
    phrase: expression.text,
    ...hoursAfter(time, meant, walk.last),
    ...(minute === null ? {} : { minute }),
  };
  if (isDayOfHearing(meant, walk.line.day, setting)) {
    walk.tellings += 1;
    if (!ahead) walk.sat = walk.last;
    return;
  }
  if (ahead || (expression.type === 'DATE' && isOnlyAnEnd(sentence.text, expression))) return;
  walk.clock = clockAfter(expression, time, walk.clock);
  walk.year = null;
  walk.month = null;
  walk.dayLost = false;
  walk.line = mainAfter(walk.line, walk.last, expression);
}

/** "on leave until Monday", "ill since 4 March": nothing of what is told was done on that day. */
function isOnlyAnEnd(text: string, { start }: TimeExpression): boolean {
  return /^(?:until|since)$/u.test(signalBefore(text, start).side);
}

/** Of "in June 2019"; "the report of June 2019" is none, and in what is beside the story it may be another. */
function monthTold({ start, aside }: TimeExpression, { moment }: ResolvedTime, text: string): MonthTold | null {
  if (!/(?:^|[.!?]["”]?\s+|\b(?:in|during) (?:early |late |mid-)?)$/iu.test(text.slice(Math.max(0, start - 20), start)))
    return null;
  return { of: aside === undefined ? (moment.earliest?.slice(0, 7) ?? null) : null, age: 0 };
}

/** No day that clock times go on from; but after a month or year later than the last day they do not go on from that either. */
function takeLonger(expression: TimeExpression, { moment }: ResolvedTime, walk: Walk): void {
  const from = dayOf(moment.earliest);
  if (/^\d{4}-\d\d-\d\d/u.test(expression.value) && from !== null) {
    walk.lost.add(expression.start);
    walk.line = { ...walk.line, lost: true };
  }
  if (from === null || expression.type !== 'DATE' || expression.aside !== undefined) return;
  if (walk.line.day !== null && from < walk.line.day) {
    // "The hottest day of that summer": of the day told last.
    if ((moment.latest ?? '').slice(0, 10) >= walk.line.day) return;
    // "He saw a crack in the spring of 2014. He told the owner the next day": which day, nobody says.
    walk.line = { ...walk.line, lost: true };
    return;
  }
  walk.year = from.slice(0, 4);
  walk.clock = { minute: null, exact: false };
}

/** Of a clock time or a part of a day; a day alone tells none. */
function clockAfter(
  { type }: TimeExpression,
  { moment: { earliest, precision } }: ResolvedTime,
  before: Walk['clock'],
): Walk['clock'] {
  const minute = type === 'TIME' || precision === 'minute' ? minuteOf(earliest ?? '') : null;
  // Of which half of the day it is nobody says.
  if (type === 'TIME' && precision === 'day') return { minute: 'lost', exact: false };
  if (minute !== null) return { minute, exact: precision === 'minute' };
  return type === 'DATE' ? { minute: null, exact: false } : before;
}

/** Counted from what had gone before, by words that may mean the main line's. */
function isUnsure({ unsure, aside, reference, text }: TimeExpression, { beside, gone }: Walk): boolean {
  // "Snow had fallen in the night": in the one before the day that is told of, or in the one behind it.
  if (unsure === true || (aside === 'had' && /^(?:in |during )?the night$/iu.test(text))) return true;
  if (aside !== undefined || reference.kind !== 'text') return false;
  return beside.has(reference.start) || gone.has(reference.start);
}

/** The passage opens with whoever told the one before it. */
const accountGoesOn = /^["“]?(?:He|She|They)\b/u;
