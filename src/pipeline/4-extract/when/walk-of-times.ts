/**
 * A time of a passage, resolved → what the walk over the passage's times knows after it, and what the passage leaves to the next.
 *
 * "On 4 March 2019 he left. At 9pm he rang." → leaves 4 March 2019, 21:00; a month, or a day on which something was only said,
 * is none that clock times go on from.
 */
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import { minuteOf } from './account-goes-on.ts';
import { isClock, isDayOfTelling } from './clock-and-day.ts';
import { longAgo } from './from-story.ts';
import { isDayOfHearing } from './hearing-line.ts';
import { hoursAfter } from './hours-of-night.ts';
import { dayOf, daysBetween } from './local-days.ts';
import { goesBack, leftBy, type MainDay, mainAfter } from './main-day.ts';
import { periodFrom } from './period-told.ts';
import { clauseLooksAhead } from './present-tense.ts';
import { signalBefore } from './signals.ts';
import type { Around } from './time-in-sentence.ts';
import type { TimeSetting } from './time-setting.ts';
import { isToldAhead, startsBefore } from './told-ahead.ts';
import type { DayLeft, LastTold, MonthTold, ResolvedTime } from './told-so-far.ts';

/** What changes from one expression to the next. */
export interface Walk {
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
  /** The last day of the telling that the words give in full. */
  court: LastTold | null;
  /** The last day on which something was only said there. */
  said: LastTold | null;
  tellings: number;
  /** A day was told here that could not be placed: what follows is of it, or of none. */
  dayLost: boolean;
  /** The minute told last, as the next passage finds it. */
  clock: Pick<DayLeft, 'minute' | 'exact' | 'half'>;
  /** Of a month or year that was told since the last day. */
  year: string | null;
  month: MonthTold | null;
  /** As `DayLeft` has it. */
  period: string | null;
  /** An outcome that was told ahead of the story here, and where the story stood before it. */
  ahead: { readonly day: string; readonly line: MainDay; readonly clock: Walk['clock'] } | null;
}

interface WalkedPlace {
  readonly sentence: Around;
  readonly before: DayLeft;
  readonly setting: TimeSetting;
}

/** The day that a time lies in is the one that later times go on from. */
export function goOnFrom(expression: TimeExpression, time: ResolvedTime, walk: Walk, place: WalkedPlace): void {
  const { sentence, setting } = place;
  const meant = dayOf(time.moment.earliest);
  const value = /^\d{4}-\d\d-\d\d/u.exec(expression.value)?.[0];
  if (meant === null || meant !== dayOf(time.moment.latest)) {
    if (time.moment.precision === 'month') walk.month = monthTold(expression, time, sentence.text);
    takeLonger(expression, time, walk);
    return;
  }
  if (isNowOfReport(expression, walk.line.day, place)) {
    walk.lost.add(expression.start);
    return;
  }
  if (time.moment.precision === 'day' && isClock(expression)) walk.lost.add(expression.start);
  walk.days.set(expression.start, { read: value ?? meant, meant });
  if (goesBack(walk.line, meant, expression)) walk.beside.add(expression.start);
  const told = time.saying === true || isDayOfTelling(sentence.text, sentence, expression);
  if (told) walk.tellings += 1;
  if (told && expression.reference.kind === 'words')
    walk.court = { day: meant, basis: time.basis, phrase: expression.text };
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
  const since = place.before.since ?? 0;
  if (walk.line.day !== null && meant > walk.line.day && isToldAhead(sentence.words, since))
    walk.ahead ??= { day: meant, line: walk.line, clock: walk.clock };
  if (walk.line.day === null && startsBefore(sentence.words, since))
    walk.ahead ??= { day: meant, line: { last: null, day: null, lost: true }, clock: { minute: 'lost', exact: false } };
  walk.clock = clockAfter(expression, time, walk.clock);
  walk.year = null;
  walk.month = null;
  walk.period = null;
  walk.dayLost = false;
  walk.line = mainAfter(walk.line, walk.last, expression);
}

/** "who leads the team today", in an account of long ago: it goes on from where it stood. */
function isNowOfReport(
  { text, start }: TimeExpression,
  day: string | null,
  { sentence, setting }: WalkedPlace,
): boolean {
  const published = setting.published?.slice(0, 10);
  if (day === null || published === undefined || !/^(?:today|now|nowadays|these days)$/iu.test(text)) return false;
  const clause =
    sentence.text
      .slice(Math.max(sentence.start, start - 80), start)
      .split(clauses)
      .at(-1) ?? '';
  return holds.test(clause) && !done.test(clause) && daysBetween(day, published) >= longAgo;
}
const clauses = /[;:]|, (?=who|which|and|but|one|he|she|they|it\b)/u;
const holds = /\b(?:is|are|has|have|does|do|\p{Ll}{2,}[^s\P{Ll}]s) /u;
const done = /\b(?:was|were|had|did|heard|told|said|began|sat|gave|\p{Ll}{2,}ed)\b/u;

/** "on leave until Monday", "ill since 4 March", "sat between 4 and 9 July": nothing of what is told was done on that day. */
function isOnlyAnEnd(text: string, { start, end }: TimeExpression): boolean {
  const opens = /\b(?:between|from) (?:the )?$/iu.test(text.slice(Math.max(0, start - 14), start));
  if (opens && /^ (?:and|to|until) (?:the )?\d/u.test(text.slice(end, end + 14))) return true;
  if (/\b(?:between|from) [^.;:,]{1,40} (?:and|to) (?:the )?$/iu.test(text.slice(Math.max(0, start - 60), start)))
    return true;
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
  walk.period = periodFrom(expression, from);
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

function halfOf(value: string): Pick<DayLeft, 'half'> {
  const minute = minuteOf(value);
  return minute === null ? {} : { half: minute % (12 * 60) };
}

/** Of a clock time or a part of a day; a day alone tells none. */
function clockAfter(
  { type, value }: TimeExpression,
  { moment: { earliest, precision } }: ResolvedTime,
  before: Walk['clock'],
): Walk['clock'] {
  const minute = type === 'TIME' || precision === 'minute' ? minuteOf(earliest ?? '') : null;
  // Of which half of the day it is nobody says.
  if (type === 'TIME' && precision === 'day') return { minute: 'lost', exact: false, ...halfOf(value) };
  if (minute !== null) return { minute, exact: precision === 'minute' };
  return type === 'DATE' ? { minute: null, exact: false } : before;
}

/** Where the outcome of a story was told ahead of it, the story is left where it stood before. */
export function leftTo(walk: Walk, before: DayLeft): DayLeft {
  const { ahead, line } = walk;
  const told = walk.days.size > walk.tellings;
  const since = before.since === undefined ? (told ? { since: 1 } : {}) : { since: before.since + 1 };
  const left: DayLeft = { ...leftByWalk(walk, before), ...since };
  if (ahead !== null && line.day !== null && line.day >= ahead.day) {
    const { hours = before.hours } = ahead.line.last ?? {};
    const story = { ...left, ...leftBy(ahead.line), minute: ahead.clock.minute, exact: ahead.clock.exact };
    const lost = ahead.line.day === null ? { dayLost: true as const } : {};
    return {
      ...withoutHours(story),
      ...lost,
      ...(hours === undefined ? {} : { hours }),
      ahead: { day: ahead.day, left },
    };
  }
  if (before.ahead === undefined) return left;
  return { ...left, ahead: told ? { day: before.ahead.day } : before.ahead };
}

function withoutHours({ hours: _, ...left }: DayLeft): DayLeft {
  return left;
}

function leftByWalk(
  { line, clock: { minute, exact, half }, days, tellings, sat, said, year, month, period, dayLost }: Walk,
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
    ...(half === undefined ? {} : { half }),
    year,
    age,
    ...(dayLost || (!told && before.dayLost === true) ? { day: null, dayLost: true } : {}),
    ...(hours === undefined ? {} : { hours }),
    ...(month === null ? {} : { month: { ...month, age: month.age + 1 } }),
    ...(period === null ? {} : { period }),
    ...(court === null ? {} : { sat: court }),
  };
}
