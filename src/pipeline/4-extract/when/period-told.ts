/**
 * A day without its year, after a month or week that was told with its own → the day in the year that the account has come to.
 *
 *   "In the second week of June 2019 the pump failed. … On 24 June he paid", published in August 2021 → 24 June 2019
 *   "In 2019 he bought the yard. … On 24 June he paid"                                              → null: nobody says
 */
import type { TimeExpression } from '../../artifacts.ts';
import { longAgo, yearBefore } from './from-story.ts';
import { daysBetween, dayWords, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

/** An account goes on so many days behind the first day of what it told last. */
const reach = 62;

/** The first day of a month or week that the words tell with its year; null of a year alone and of what they count. */
export function periodFrom({ value, reference }: TimeExpression, from: string): string | null {
  return reference.kind === 'words' && /^\d{4}-(?:\d\d|W\d\d)$/u.test(value) ? from : null;
}

export function afterPeriod(expression: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { period } = told;
  const { published, zone } = setting;
  const [, monthDay, rest] = /^\d{4}-(\d\d-\d\d)(.*)$/u.exec(expression.value) ?? [];
  if (period === null || published === null || monthDay === undefined) return null;
  if (expression.reference.kind !== 'publication' || yearBefore(expression) === null) return null;
  const day = nearestYear(monthDay, period);
  const step = daysBetween(period, day);
  if (step < 0 || step > reach || daysBetween(period, published.slice(0, 10)) < longAgo) return null;
  const moment = momentOfValue(`${day}${rest ?? ''}`, zone);
  const month = dayWords(period).replace(/^\d+ /u, '');
  const because = `“${expression.text}” names no year: it goes on from ${month}, told before it.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}
