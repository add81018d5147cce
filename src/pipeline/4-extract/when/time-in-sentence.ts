/**
 * A time expression within its sentence → the moment it means: the words around it say which day a clock time is of, and
 * whether a weekday is past or to come.
 *
 *   "at 9pm on the Friday" → that Friday's      "opened on Monday and is due to end on Friday" → the last Monday, the next Friday
 */
import type { Span, TimeExpression } from '../../artifacts.ts';
import { belongsTogether, isClock, isDayNamed, isDayOfTelling } from './clock-and-day.ts';
import { asSaying, isSaidThen, ofTheseWeeks } from './day-of-saying.ts';
import { longAgo } from './from-story.ts';
import { isOfCourt, isOfCourtUpTo } from './hearing-line.ts';
import { isLateStep } from './late-step.ts';
import { addDays, dayOf, daysBetween } from './local-days.ts';
import { withinLength } from './loose-length.ts';
import { countsFromEvent, isBankHoliday, isBesideUndated, isSomeWeekday, isWordSpokenOf } from './no-moment.ts';
import { fromPointing, pointsBack } from './pointing-back.ts';
import { postedAgo } from './posted-ago.ts';
import { clauseLooksAhead } from './present-tense.ts';
import { mainDay } from './resolve-clock.ts';
import { isOld, resolveExpression } from './resolve-expression.ts';
import { signalBefore } from './signals.ts';
import { fromWeekday, isTheWeekday } from './the-weekday.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, Tense, ToldSoFar } from './told-so-far.ts';
import { isOfAccountsWeek, isOldWeekend, weekendBefore } from './weekday-of-account.ts';
import { onItsWeekday } from './weekday-of-year.ts';
import { isSomeSeason } from './which-year.ts';
import { isWorkAfterwards } from './work-afterwards.ts';

export interface Around extends Span {
  readonly text: string;
  /** Its own words. */
  readonly words: string;
  readonly tense: Tense;
}

/** A clock time takes the day that its sentence names behind it; where that is another day than it would take alone, none. */
export function timeInSentence(
  expression: TimeExpression,
  next: readonly TimeExpression[],
  sentence: Around,
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  const alone = (one: TimeExpression, so: ToldSoFar): ResolvedTime | null => {
    const ahead = (sentence.tense.ahead && clauseLooksAhead(sentence, one)) || isPutOffTo(sentence, one, so, setting);
    const ago = postedAgo(one, setting);
    if (ago !== null) return ago;
    if (isBankHoliday(sentence.text, one) || isWordSpokenOf(sentence.text, one)) return null;
    if (isSomeWeekday(sentence.text, one)) return null;
    if (!ahead && mainDay(setting) === null && isBesideUndated(sentence.words, one)) return null;
    if (!ahead && !sentence.tense.present && mainDay(setting) === null && isSomeSeason(one, so, setting)) return null;
    if (pointsBack(sentence.text, one)) return fromPointing(one, so, setting);
    if (isTheWeekday(sentence.text, one, so) && isOfAccount(sentence, ahead, so, setting))
      return fromWeekday(one, so, setting, sentence);
    const saying = isSaidThen(sentence, one, setting);
    if (!saying && isWeekday(one) && hadThen.test(sentence.text.slice(one.end, one.end + 40)) && isOld(so, setting))
      return null;
    const telling =
      saying ||
      isOnDayOfCourt(sentence, one, setting) ||
      isDayOfTelling(sentence.text, sentence, one) ||
      (so.last === null && isLateStep(sentence.text, sentence, one));
    if (!telling && isOldWeekend(one, so, setting)) return weekendBefore(one, sentence, so, setting);
    if (isNightOfEither(one, sentence, so)) return null;
    if (!telling && isOfAccountsWeek(one, sentence, so, setting)) return fromWeekday(one, so, setting, sentence);
    const read = telling
      ? ofTheseWeeks(one, so, setting)
      : sentence.tense.past && !ahead
        ? notUntil(sentence.text, one, setting)
        : one;
    const agreed = ahead ? null : onItsWeekday(read, sentence.text, so, setting);
    if (agreed !== null) return agreed;
    const time = resolveExpression(read, so, setting, { ...sentence.tense, ahead, telling, ...placeIn(sentence, one) });
    return saying ? asSaying(time, setting) : withinLength(one, time, so, setting);
  };
  const behind = next.filter((one) => one.end <= sentence.end);
  const [following] = behind;
  if (following !== undefined && isNamedSo(sentence.text, expression, following))
    return alone({ ...expression, text: following.text }, told);
  if (!isClock(expression) || expression.reference.kind === 'words') return alone(expression, told);
  if (following !== undefined && isDayNamed(following) && belongsTogether(sentence.text, expression, following)) {
    if (countsFromEvent(sentence.text, following)) return null;
    const named = alone(following, told);
    const day = dayOf(named?.moment.earliest ?? null);
    if (named === null || day === null || day !== dayOf(named.moment.latest)) return null;
    return alone(expression, { ...told, last: { day, basis: named.basis, phrase: following.text } });
  }
  if (isOfOtherWork(expression, sentence, told, setting)) return null;
  const time = alone(expression, told);
  const other = told.last === null ? behind.find((one) => isDayNamed(one) && !isDayless(one)) : undefined;
  if (time === null || other === undefined) return time;
  const day = alone(other, told)?.moment.earliest ?? null;
  return dayOf(day) === dayOf(time.moment.earliest) ? time : null;
}

/** "She wrote her statement at 9pm", in a report of a hearing: on the day that the sentence names, or on one that nobody says. */
function isOfOtherWork(
  { start, end }: TimeExpression,
  { text, words, ...sentence }: Around,
  { last }: ToldSoFar,
  { ofHearing = false, under = null }: TimeSetting,
): boolean {
  if (!ofHearing || (under !== null && !under.sitting)) return false;
  const named = last !== null && /\d \p{L}{3}|\p{L}day\b|\bday\b/u.test(last.phrase) && words.includes(last.phrase);
  return !named && isWorkAfterwards(text, sentence, { start, end });
}

/** "The next day, | 29 April,": read as that date, and not counted from the day told last. */
function isNamedSo(text: string, one: TimeExpression, date: TimeExpression): boolean {
  return (
    date.type === 'DATE' &&
    one.value.startsWith(date.value) &&
    /\d/u.test(date.text) &&
    !/\d/u.test(one.text) &&
    /^(?:,| \()(?: on)? ?$/u.test(text.slice(one.end, date.start))
  );
}

/** "The inquest was adjourned | to Friday, December 6": in a report of these weeks a day to come. */
function isPutOffTo(
  { text, start }: Around,
  one: TimeExpression,
  { last }: ToldSoFar,
  { published }: TimeSetting,
): boolean {
  if (one.type !== 'DATE' || one.reference.kind === 'words' || published === null) return false;
  const old = last !== null && daysBetween(last.day, published.slice(0, 10)) > theseWeeks;
  return !old && putOffTo.test(text.slice(Math.max(start, one.start - 80), one.start));
}
const putOffTo =
  /\b(?:adjourned|postponed|deferred|relisted|put back|put off|remanded|bailed)\b[^.;]{0,60}? (?:to|until|till) (?:the )?$/iu;
const theseWeeks = 60;

/** "He had been on duty that night", after what was told of a morning: the night before that, or the one after. */
function isNightOfEither({ text }: TimeExpression, { words }: Around, { last, before }: ToldSoFar): boolean {
  const minute = last === null ? before.minute : (last.minute ?? null);
  return /^that night$/iu.test(text) && /\bhad\b/u.test(words) && typeof minute === 'number' && minute < noon;
}
const noon = 12 * 60;

/** "A verdict was recorded on 4 May", of a death of another year: a day of the hearing. */
function isOnDayOfCourt(
  { words, start }: Around,
  { type, reference, end }: TimeExpression,
  { ofHearing }: TimeSetting,
): boolean {
  return (
    ofHearing === true &&
    type === 'DATE' &&
    reference.kind === 'publication' &&
    (isOfCourt(words) || isOfCourtUpTo(words, end - start))
  );
}

/** "was not released until | Tuesday": the last one, and none to come. */
function notUntil(text: string, day: TimeExpression, { published }: TimeSetting): TimeExpression {
  const [value, rest] = [day.value.slice(0, 10), day.value.slice(10)];
  if (published === null || !isWeekday(day) || value <= published.slice(0, 10)) return day;
  const until = /\b(?:until|till) $/iu.test(text.slice(Math.max(0, day.start - 8), day.start));
  return until && signalBefore(text, day.start).side === 'at' ? { ...day, value: `${addDays(value, -7)}${rest}` } : day;
}

/** "on Friday | she had bought". */
const hadThen = /^,? (?:(?!heard|told|was|were)\p{L}+ ){1,3}had\b/u;

/** "on Friday she had bought", in an account of long ago: of which week, nobody says. */
function isWeekday({ text, reference }: TimeExpression): boolean {
  return reference.kind === 'publication' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(text);
}

/** What is told in the present or as to come is of the account only where that is long past: "He says he will be there on the Friday". */
function isOfAccount({ tense }: Around, ahead: boolean, so: ToldSoFar, setting: TimeSetting): boolean {
  if ((tense.past || !tense.present) && !ahead) return true;
  const { published } = setting;
  const main = mainDay(setting)?.day ?? null;
  return (
    isOld(so, setting) || (main !== null && published !== null && daysBetween(main, published.slice(0, 10)) >= longAgo)
  );
}

/** "just after dawn", "that evening": a part of whatever day. */
function isDayless({ type, reference }: TimeExpression): boolean {
  return type === 'TIME' && reference.kind !== 'words';
}

/** Whether a time opens its sentence ("At 9.05pm a neighbour …"), and whether it tells of what had gone before. */
function placeIn({ text, start, words }: Around, one: TimeExpression): Pick<Tense, 'opens' | 'back'> {
  const opens = one.start - start <= 24 && /^["“(\s\d.)]*(?:(?:\p{L}+,? ){0,3})$/u.test(text.slice(start, one.start));
  const by = /\bby (?:about |around |nearly )?$/iu.test(text.slice(Math.max(start, one.start - 12), one.start));
  return {
    opens,
    back: !by && (one.aside === 'had' || /\b(?:earlier|previously|before (?:that|then))\b/iu.test(words)),
  };
}
