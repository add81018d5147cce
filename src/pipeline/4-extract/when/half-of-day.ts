/**
 * A clock time of twelve hours that does not say which half of the day → its day: "half past two" may be either.
 *
 *   "half past one" after 00:20 → 01:30: the first of the two within six hours of the time told last
 *   "11.12" after 22:50 → 23:12
 *   "twenty to seven" after "on the evening of 6 August" → 18:40
 *   "twenty to six", 2017-11-09T05:40 → 2017-11-09      "twenty to six in the evening", "2.30pm", "14.56" → as they are
 */
import type { TimeExpression } from '../../artifacts.ts';
import { clockOfMinute, minuteOf } from './account-goes-on.ts';

const ofTwelve =
  /\b(?:past|to)\s+[\p{L}\d]+|o['’]clock|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;
const says = /[ap]\.?\s?m\b|\b(?:morning|afternoon|evening|night|noon|midday|midnight)\b/iu;

/** TIMEX3 takes the first of the two hours; a chronology must not. */
export function withoutGuessedHalf(expression: TimeExpression): TimeExpression {
  const { text, value } = expression;
  const day = /^(\d{4}-\d\d-\d\d|XXXX-XX-XX)T\d\d:\d\d/u.exec(value)?.[1];
  if (day === undefined || !ofTwelve.test(text) || says.test(text)) return expression;
  return { ...expression, type: 'DATE', value: day };
}

/** The minute told last, or the part of the day that was. */
export type LastHours = number | 'night' | 'morning' | 'afternoon' | 'evening';

/** From which minute to which an hour is of that part. */
const parts: Readonly<Record<'morning' | 'afternoon' | 'evening', readonly [number, number]>> = {
  morning: [5 * 60, 12 * 60],
  afternoon: [12 * 60, 19 * 60],
  evening: [16 * 60, 24 * 60],
};

/** The first of the two hours (of a night, the one that is in it) where the account goes on to it from the minute told last; else its day alone. */
export function nextHalf(expression: TimeExpression, told: LastHours | null): TimeExpression {
  const without = withoutGuessedHalf(expression);
  const [, day, clock] = /^(\d{4}-\d\d-\d\d|XXXX-XX-XX)(T\d\d:\d\d)/u.exec(expression.value) ?? [];
  const minute = minuteOf(clock ?? '');
  if (told === null || day === undefined || minute === null) return without;
  if (without === expression) return typeof told === 'number' ? inTwelve(expression, day, minute, told) : expression;
  const next = [minute % halfDay, (minute % halfDay) + halfDay].find((one) => {
    if (typeof told === 'string' && told !== 'night') return one >= parts[told][0] && one < parts[told][1];
    const step = (one - (told === 'night' ? dusk : told) + 2 * halfDay) % (2 * halfDay);
    return step > 0 && step <= (told === 'night' ? halfDay : longestStep);
  });
  return next === undefined ? without : { ...expression, value: `${day}${clockOfMinute(next)}` };
}

/** "At 11.12" soon after 10.50pm, which it is not before: of a writer who says "pm" but once. */
function inTwelve(expression: TimeExpression, day: string, minute: number, told: number): TimeExpression {
  const next = minute + halfDay;
  const isNext = minute <= told && next > told && next - told <= longestStep;
  const isBare = /^(?:0?[1-9]|1[0-2])[.:]\d\d$/u.test(expression.text);
  return isNext && isBare ? { ...expression, value: `${day}${clockOfMinute(next)}` } : expression;
}

const halfDay = 12 * 60;
const longestStep = 6 * 60;
const dusk = 18 * 60;
