/**
 * A passage and what it is read against → every phrase that says when, with the interval it means.
 *
 * "Between 2012 and 2016 he appeared" → one mention over the first four words, 2012 to 2016, stated.
 */
import { clockStamp } from '../../../model/clock-stamp.ts';
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import { spanIndex } from '../../span-index.ts';
import type { Reading } from '../reading.ts';
import { anchoredTime } from './anchor-phrases.ts';
import { belongsTogether, isClock, isDayNamed, isDayOfTelling } from './clock-and-day.ts';
import { joinRange } from './join-range.ts';
import { dayOf } from './local-days.ts';
import { goesBack, leftBy, type MainDay, mainAfter } from './main-day.ts';
import { makeWhen } from './make-when.ts';
import { momentOfValue } from './moment-of-value.ts';
import { conclusionNow, happensNow, isPresent, looksAhead, tellsPast } from './present-tense.ts';
import { fromWeekday, publicationDay, resolveExpression } from './resolve-expression.ts';
import { sideOf, signalBefore } from './signals.ts';
import type { TimeSetting } from './time-setting.ts';
import type { DayLeft, LastTold, ResolvedTime, Tense, ToldSoFar } from './told-so-far.ts';
import { noDay } from './told-so-far.ts';

export interface FoundTimes {
  readonly times: readonly TimeMention[];
  /** The last day told, here or before. */
  readonly left: DayLeft;
  readonly unresolved: readonly Span[];
}

/** `expressions` are those of the passage, in order. Mentions come in order and do not overlap. */
export function findTimeMentions(
  reading: Reading,
  expressions: readonly TimeExpression[],
  setting: TimeSetting,
  before: DayLeft,
): FoundTimes {
  const anchored = anchoredMentions(reading, setting);
  const anchoredIn = spanIndex(anchored, ({ phrase }) => phrase);
  const free = expressions.filter((one) => anchoredIn(one).length === 0);
  const { times, unresolved, left } = expressionMentions(reading, free, setting, before);
  const timesIn = spanIndex(times, ({ phrase }) => phrase);
  const concluding = conclusionMentions(reading, setting).filter(({ phrase }) => timesIn(phrase).length === 0);
  const all = [...anchored, ...times, ...concluding].sort((a, b) => a.phrase.start - b.phrase.start);
  return { times: all, unresolved, left };
}

function anchoredMentions(reading: Reading, setting: TimeSetting): TimeMention[] {
  const { text } = reading.passage;
  return setting.anchors.matcher.find(reading.words).flatMap((match): TimeMention[] => {
    const [anchor, ...others] = match.ids;
    if (anchor === undefined || others.length > 0) return [];
    if (anchor.source !== undefined && !/\bthe $/iu.test(text.slice(Math.max(0, match.start - 4), match.start)))
      return [];
    const time = anchoredTime(text, match, anchor, setting.zone);
    if (time === null || (anchor.hearing && time.phrase.start === match.start)) return [];
    const words = text.slice(time.phrase.start, time.phrase.end);
    return [{ phrase: time.phrase, when: makeWhen(time.moment, 'anchored', words, time.because), expression: null }];
  });
}

function expressionMentions(
  reading: Reading,
  expressions: readonly TimeExpression[],
  setting: TimeSetting,
  before: DayLeft,
): FoundTimes {
  const { text, sentences } = reading.passage;
  const days = new Map<number, { read: string; meant: string }>();
  let last: ToldSoFar['last'] = null;
  let line: MainDay = { last, day: before.main ?? before.day, lost: before.day === null };
  const goesOn = accountGoesOn.test(text);
  let { hour } = before;
  const lost = new Set<number>();
  const beside = new Set<number>();
  const stampEnd = clockStamp(text)?.end ?? 0;
  const times: TimeMention[] = stampMention(reading, expressions[0] ?? null, setting);
  const unresolved: Span[] = [];
  let at = 0;
  let read = -1;
  let tense: Tense = { present: false, past: false, ahead: false };
  for (const [index, expression] of expressions.entries()) {
    if (expression.start < stampEnd) {
      lost.add(expression.start);
      continue;
    }
    if (isService(text, expression)) continue;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= expression.start) at += 1;
    if (at !== read) {
      const sentence = reading.sentences[at]?.text ?? text;
      tense = { present: isPresent(sentence), past: tellsPast(sentence), ahead: looksAhead(sentence) };
      read = at;
      last = line.last;
    }
    if (isUnsure(expression, beside) || countsFromEvent(text, expression)) {
      lost.add(expression.start);
      unresolved.push({ start: expression.start, end: expression.end });
      continue;
    }
    const sentence = { text, start: sentences[at]?.start ?? 0, end: sentences[at]?.end ?? text.length, tense };
    const dayBefore = { dayBefore: line.lost ? null : before.day };
    const told = {
      days,
      lost,
      last: inSentence(last, reading.sentences[at]?.text ?? text),
      ...dayBefore,
      hourBefore: before.hour,
      goesOn,
    };
    const time = timeOf(expression, expressions.slice(index + 1, index + 4), sentence, told, setting);
    if (time === null) {
      lost.add(expression.start);
      if (isClock(expression)) hour = 'lost';
      if (isMissed(expression, tense.present)) unresolved.push({ start: expression.start, end: expression.end });
      continue;
    }
    const mention = joinRange(text, times.at(-1), mentionOf(text, expression, time), setting.zone);
    if (mention.joined) times.pop();
    times.push(mention.mention);
    const meant = dayOf(time.moment.earliest);
    hour = hourOf(time.moment.earliest, expression) ?? (expression.type === 'DATE' ? null : hour);
    const value = /^\d{4}-\d\d-\d\d/u.exec(expression.value)?.[0];
    if (meant === null || meant !== dayOf(time.moment.latest)) continue;
    if (time.moment.precision === 'day' && isClock(expression)) lost.add(expression.start);
    days.set(expression.start, { read: value ?? meant, meant });
    if (goesBack(line, meant, expression)) beside.add(expression.start);
    if (isDayOfTelling(text.slice(sentence.start, expression.start), expression.start - sentence.start)) continue;
    last = { day: meant, basis: time.basis, phrase: expression.text, ...hoursAfter(expression, meant, last) };
    line = mainAfter(line, last, expression);
  }
  if (stampEnd > 0 && last === null) return { times, unresolved, left: noDay };
  return { times, unresolved, left: { ...leftBy(line), hour } };
}

/** Counted from a day that had gone before, by words that may mean the main line's. */
function isUnsure({ unsure, aside, reference }: TimeExpression, beside: ReadonlySet<number>): boolean {
  if (unsure === true) return true;
  return aside === undefined && reference.kind === 'text' && beside.has(reference.start);
}

/** Of a clock time or a part of a day; null of a day. */
function hourOf(iso: string | null, { type }: TimeExpression): number | null {
  return type === 'TIME' && iso !== null ? Number(iso.slice(11, 13)) : null;
}

interface Around extends Span {
  readonly text: string;
  readonly tense: Tense;
}

/** A clock time takes the day that its sentence names behind it; where that is another day than it would take alone, none. */
function timeOf(
  expression: TimeExpression,
  next: readonly TimeExpression[],
  sentence: Around,
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  const alone = (one: TimeExpression, so: ToldSoFar): ResolvedTime | null => {
    const ahead = sentence.tense.ahead && clauseLooksAhead(sentence, one);
    if (isBankHoliday(sentence.text, one)) return null;
    if ((sentence.tense.past || !sentence.tense.present) && !ahead && isTheWeekday(sentence.text, one))
      return fromWeekday(one.text, so, setting);
    const telling = isDayOfTelling(sentence.text.slice(sentence.start, one.start), one.start - sentence.start);
    return resolveExpression(one, so, setting, { ...sentence.tense, ahead, telling });
  };
  const behind = next.filter((one) => one.end <= sentence.end);
  const [following] = behind;
  if (!isClock(expression) || expression.reference.kind === 'words') return alone(expression, told);
  if (following !== undefined && isDayNamed(following) && belongsTogether(sentence.text, expression, following)) {
    const named = alone(following, told);
    const day = dayOf(named?.moment.earliest ?? null);
    if (named === null || day === null || day !== dayOf(named.moment.latest)) return null;
    return alone(expression, { ...told, last: { day, basis: named.basis, phrase: following.text } });
  }
  const time = alone(expression, told);
  const other = told.last === null ? behind.find(isDayNamed) : undefined;
  if (time === null || other === undefined) return time;
  const day = alone(other, told)?.moment.earliest ?? null;
  return dayOf(day) === dayOf(time.moment.earliest) ? time : null;
}

/** "began on Monday and is expected to last": only the clause around the time counts. */
function clauseLooksAhead({ text, start, end }: Around, one: TimeExpression): boolean {
  const left = text.slice(Math.max(start, one.start - 160), one.start);
  if (isDayOfTelling(left, left.length)) return false;
  const right = text.slice(one.end, Math.min(end, one.end + 160));
  const clause = `${left.split(parting).at(-1) ?? ''}${one.text}${right.split(parting)[0] ?? ''}`;
  return looksAhead(clause);
}

const parting = /[;:]| (?:and|but) /u;

/** "on the Tuesday", said of a week that has been told; "on Tuesday" is the publication's. */
function isTheWeekday(text: string, { text: words, start, reference }: TimeExpression): boolean {
  return (
    reference.kind === 'publication' &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(words) &&
    /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** "the bank holiday Monday": which of them, its month says, or nobody. */
function isBankHoliday(text: string, { text: words, start }: TimeExpression): boolean {
  return /^\p{L}+day$/u.test(words) && /\bbank holiday $/iu.test(text.slice(Math.max(0, start - 14), start));
}

/** What had been before a night is not plainly of it. */
function inSentence(last: LastTold | null, sentence: string): LastTold | null {
  if (last?.hours !== 'night' || !/\bhad (?:been |\p{L}+(?:ed|en|wn|ne)\b)/iu.test(sentence)) return last;
  return { ...last, hours: 'unsure' };
}

/** An evening or a night goes on past midnight. */
function hoursAfter({ value }: TimeExpression, day: string, last: LastTold | null): Pick<LastTold, 'hours'> {
  if (/T(?:NI|EV|1[89]|2\d)/u.test(value)) return { hours: 'night' };
  const passed = last?.hours === 'night' && day > last.day;
  return passed || (last?.hours === 'small' && day === last.day) ? { hours: 'small' } : {};
}

/** The passage opens with whoever told the one before it. */
const accountGoesOn = /^["“]?(?:He|She|They)\b/u;

/** The stamp of a live report's entry says when it was published: also when it happened only where that is what it tells. */
function stampMention(reading: Reading, first: TimeExpression | null, setting: TimeSetting): TimeMention[] {
  const { passage, sentences } = reading;
  const { text } = passage;
  const stamp = clockStamp(text);
  if (stamp === null || setting.published === null || !happensNow(sentences[0]?.text ?? text)) return [];
  const moment = momentOfValue(`${setting.published.slice(0, 10)}T${stamp.clock}`, setting.zone);
  if (moment === null) return [];
  const words = /^[\s\S]*[\p{L}\p{N}]/u.exec(text.slice(0, stamp.end))?.[0] ?? '';
  const because = `“${words.trim()}” is when this was reported, as it happened, on the day of publication.`;
  const when = makeWhen(moment, 'resolved', words.trim(), because);
  return [
    {
      phrase: { start: words.length - words.trimStart().length, end: words.length },
      when,
      expression: first !== null && first.start < stamp.end ? first : null,
    },
  ];
}

/** "the morning after the fire", where nobody dates the fire: never a morning of the publication. */
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)$/iu;
function countsFromEvent(text: string, { text: words, start, end, reference }: TimeExpression): boolean {
  if (reference.kind === 'words') return false;
  if (months.test(words) && /\bthe $/iu.test(text.slice(0, start).slice(-4)))
    return /^ (?:before|after|following) (?:the|his|her|their|its|our|that)\b/u.test(text.slice(end, end + 20));
  return (
    /^(?:the |that )?(?:morning|afternoon|evening|night|day|week|weekend|month|year)$/iu.test(words) &&
    /^ (?:after|before|of|following) (?:the|his|her|their|its|our|that)\b/u.test(text.slice(end, end + 20))
  );
}

/** "the 6.52pm service" is the train's name. */
const namesService = /^ (?:service|train|flight|ferry|sailing|crossing|bus|express|departure|edition|bulletin)\b/u;
/** "the 6.12am from Carrow", "the 7.40 to Ellary". */
const namesJourney = /^ (?:from|to) \p{Lu}/u;

function isService(text: string, { start, end }: TimeExpression): boolean {
  const after = text.slice(end, end + 16);
  return (
    namesService.test(after) ||
    (namesJourney.test(after) && /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start)))
  );
}

/** Lengths and repetitions say no moment, but where the day is not known on which it was so much later; "the future" and a "now" in an account are no times that anybody could find. */
function isMissed({ type, value, text }: TimeExpression, present: boolean): boolean {
  if (type === 'DURATION' && text.endsWith(' later')) return true;
  if (type === 'DURATION' || type === 'SET' || value === 'FUTURE_REF') return false;
  return value !== 'PRESENT_REF' || present;
}

function mentionOf(text: string, expression: TimeExpression, time: ResolvedTime): TimeMention {
  const signal = signalBefore(text, expression.start);
  const phrase = { start: signal.start, end: expression.end };
  const words = text.slice(phrase.start, phrase.end);
  const when = makeWhen(sideOf(time.moment, signal.side), time.basis, words, time.because);
  return { phrase, when, expression };
}

function conclusionMentions(reading: Reading, setting: TimeSetting): TimeMention[] {
  return reading.sentences.flatMap((sentence): TimeMention[] => {
    const match = conclusionNow.exec(sentence.text);
    const time = match === null ? null : publicationDay(match[0], setting);
    if (match === null || time === null) return [];
    const phrase = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [{ phrase, when: makeWhen(time.moment, time.basis, match[0], time.because), expression: null }];
  });
}
