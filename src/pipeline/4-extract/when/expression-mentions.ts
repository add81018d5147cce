/**
 * The time expressions of a passage, in order → when each says it was, and what the passage leaves to the next.
 *
 * "On 4 March 2019 he left. At 9pm he rang." → 4 March, stated; 21:00 of that day, for the day last told goes on.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import { stampOf, wordsFrom } from '../../passage-stamp.ts';
import type { Reading } from '../reading.ts';
import { isClockEntry } from './announced-day.ts';
import { isClock, isDayNamed } from './clock-and-day.ts';
import { sittingDay } from './date-above.ts';
import { type Frame, timeInFrame } from './dated-frame.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { entryLeft } from './entry-goes-on.ts';
import { yearBefore } from './from-story.ts';
import { isOfCourt } from './hearing-line.ts';
import { inSentence } from './hours-of-night.ts';
import { joinRange } from './join-range.ts';
import { mentionOf } from './mention-of-time.ts';
import { countsFromEvent, isMeasure, isMissed, isOfThing, isService } from './no-moment.ts';
import { withinPeriod } from './part-of-period.ts';
import { stampMention } from './reported-now.ts';
import { sentencesAround } from './sentences-around.ts';
import { type Around, timeInSentence } from './time-in-sentence.ts';
import type { TimeSetting } from './time-setting.ts';
import { goingOnAfter, isOfEither } from './told-ahead.ts';
import { type DayLeft, noDay, type ToldSoFar } from './told-so-far.ts';
import { goOnFrom, leftTo, type Walk } from './walk-of-times.ts';

export interface ExpressionTimes {
  readonly times: readonly TimeMention[];
  readonly left: DayLeft;
  readonly unresolved: readonly Span[];
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
  told: DayLeft,
  frames: ReadonlyMap<number, Frame>,
): ExpressionTimes {
  const { text } = reading.passage;
  if (isStampAlone(text)) return { times: [], unresolved: [], left: { ...told, age: told.age + 1 } };
  const stampEnd = stampOf(reading.passage)?.end ?? 0;
  const opensAt = Math.max(stampEnd, wordsFrom(reading.passage));
  const entry = dayOfEntry(reading.passage, setting, told);
  // Outside a hearing, where an account may go on, an entry of a live page stands by itself.
  const before = entry === null && setting.ofHearing !== true && isClockEntry(text) ? noDay : told;
  const last = entry?.over ?? null;
  const walk: Walk = {
    days: new Map(),
    lost: new Set(),
    beside: new Set(),
    gone: new Set(),
    times: stampMention(reading, expressions[0] ?? null, setting, entry),
    unresolved: [],
    last,
    dayLost: false,
    sat: before.sat ?? null,
    said: null,
    court: null,
    tellings: 0,
    line: { last, day: last?.day ?? before.main ?? before.day, lost: last === null && before.day === null },
    clock: before,
    year: before.year,
    month: before.month ?? null,
    ahead: null,
    period: before.period ?? null,
  };
  const sentenceAt = sentencesAround(reading);
  let sentence: Around | null = null;
  let quoted: Quoted = { to: 0, open: false, line: null };
  for (const [index, expression] of expressions.entries()) {
    const isNone = expression.start < opensAt || isMeasure(text, expression) || isOfThing(text, expression);
    if (isNone) walk.lost.add(expression.start);
    if (isNone || isService(text, expression)) continue;
    const own = sentenceAt(expression);
    if (own !== sentence) walk.last = walk.line.last;
    quoted = leaveQuotation(quoted, walk, quotedFrom(text, quoted, expression.start));
    sentence = own;
    const [next, frame] = [expressions.slice(index + 1, index + 4), frames.get(expression.start) ?? null];
    take(expression, walk, { reading, sentence, next, before, setting, frame });
  }
  const { times, unresolved } = walk;
  if (stampEnd > 0 && walk.last === null) return { times, unresolved, left: noDay };
  return { times, unresolved, left: { ...leftTo(walk, before), ...entryLeft(reading.passage, last, walk.last) } };
}

/** Up to where the marks were counted, whether a quotation was open there, and where the account stood before it. */
interface Quoted {
  readonly to: number;
  readonly open: boolean;
  readonly line: Walk['line'] | null;
}

function quotedFrom(text: string, { to, open }: Quoted, start: number): Omit<Quoted, 'line'> {
  let isOpen = open;
  for (const [mark] of text.slice(to, start).matchAll(/["“”]/gu)) isOpen = mark === '"' ? !isOpen : mark === '“';
  return { to: Math.max(to, start), open: isOpen };
}

/** "“I saw him on the Friday,” she said. At 9pm he rang.": on that Friday, or on the day that the account had come to. */
function leaveQuotation(before: Quoted, walk: Walk, now: Omit<Quoted, 'line'>): Quoted {
  if (now.open) return { ...now, line: before.line ?? walk.line };
  const { line } = before;
  if (line !== null && line.day !== null && walk.line.day !== line.day) {
    walk.line = { ...line, last: null, lost: true };
    walk.last = null;
    walk.dayLost = true;
  }
  return { ...now, line: null };
}

/** "10.31am" above what was reported then. */
function isStampAlone(text: string): boolean {
  return text.length < 12 && /^\d[\d.: apm]*$/iu.test(text.trim()) && clockStamp(`${text.trim()} A`) !== null;
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
  { days, lost, last, line, sat, dayLost, month, period, court: told }: Walk,
  { reading, sentence, before, setting }: Place,
): ToldSoFar {
  const ofCourt = setting.ofHearing === true && isOfCourt(sentence.words);
  const court = last ?? sittingDay(setting, sentence.words) ?? (ofCourt ? sat : null);
  return {
    days,
    lost,
    last: inSentence(court, sentence.words),
    court: told,
    dayLost:
      ((dayLost || isOfEither(before, sentence.words)) && last === null) ||
      ((ofCourt || sat !== (before.sat ?? null)) && court === null),
    month,
    period,
    before: goingOnAfter(line.lost || dayLost ? { ...before, day: null } : before, sentence.words),
    goesOn: accountGoesOn.test(reading.passage.text),
  };
}

/** Counted from what had gone before, by words that may mean the main line's. */
function isUnsure({ unsure, aside, reference, text }: TimeExpression, { beside, gone }: Walk): boolean {
  // "Snow had fallen in the night": in the one before the day that is told of, or in the one behind it.
  // "the response on the night": of what the report is about, and not of its own day.
  if (reference.kind === 'publication' && /^(?:on )?the night$/iu.test(text)) return true;
  if (unsure === true || (aside === 'had' && /^(?:in |during )?the night$/iu.test(text))) return true;
  if (aside !== undefined || reference.kind !== 'text') return false;
  return beside.has(reference.start) || gone.has(reference.start);
}

/** The passage opens with whoever told the one before it. */
const accountGoesOn = /^["“]?(?:He|She|They)\b/u;
