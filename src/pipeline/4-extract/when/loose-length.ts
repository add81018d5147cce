/**
 * "Less than an hour later", "more than two hours later" with the minute that they are counted to → the stretch that the words
 * leave.
 *
 *   "less than an hour later" after 17:10, read as 18:10 → 17:10 to 18:10
 *   "more than two hours later" after 17:10, read as 19:10 → from 19:10
 */
import type { TimeExpression } from '../../artifacts.ts';
import { clockOfMinute } from './account-goes-on.ts';
import { momentOfValue } from './moment-of-value.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const less = /^(?:less than|under|no more than|not more than|up to|within)\b.* later$/isu;
const more = /^(?:more than|over|at least|well over)\b.* later$/isu;

/** As it is where the words set no bound, or nothing was told to the minute before. */
export function withinLength(
  { text }: TimeExpression,
  time: ResolvedTime | null,
  { last, before }: ToldSoFar,
  { zone }: TimeSetting,
): ResolvedTime | null {
  if (time?.moment.precision !== 'minute') return time;
  if (more.test(text)) return { ...time, moment: { ...time.moment, latest: null, precision: 'range' } };
  const from = last ?? before;
  if (!less.test(text) || from.day === null || typeof from.minute !== 'number') return time;
  const since = momentOfValue(`${from.day}${clockOfMinute(from.minute)}`, zone)?.earliest ?? null;
  return since === null ? time : { ...time, moment: { ...time.moment, earliest: since, precision: 'range' } };
}
