/**
 * A day without its year, beside its weekday → the day in the year in which it was on that weekday, where it was not in the one
 * read from the publication.
 *
 *   "The eighteenth of January was a Tuesday", published in October 2012 → 18 January 2011: in 2012 it was a Wednesday
 *   "on Thursday 3 February", published in October 2012                  → 3 February 2011
 */
import type { TimeExpression } from '../../artifacts.ts';
import { yearBefore } from './from-story.ts';
import { dayNumber, dayWords, isDay, nearestYear } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';

const weekdays = 'thursday friday saturday sunday monday tuesday wednesday'.split(' ');
const named = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
/** "18 January | was a Tuesday", "18 January|, a Tuesday,". */
const saidOfIt = /^(?: was|, which was|,) an? ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
/** A weekday comes round to a date after five or six years. */
const farthest = 6;

/** Null where the year that was read agrees, or where none does. */
export function onItsWeekday(
  expression: TimeExpression,
  sentence: string,
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  const { value, text, end, reference } = expression;
  const published = setting.published?.slice(0, 10);
  const [, own = '', monthDay, rest = ''] = /^(\d{4})-(\d\d-\d\d)(.*)$/u.exec(value) ?? [];
  const weekday = (named.exec(text) ?? saidOfIt.exec(sentence.slice(end, end + 30)))?.[1]?.toLowerCase();
  if (published === undefined || monthDay === undefined || weekday === undefined) return null;
  if (reference.kind === 'words' || yearBefore(expression) === null) return null;
  const agrees = (day: string): boolean => isDay(day) && day <= published && weekdayOf(day) === weekday;
  if (agrees(`${own}-${monthDay}`)) return null;
  const around = [told.last?.day, told.before.day, mainDay(setting)?.day].flatMap((day) =>
    day === undefined || day === null ? [] : [nearestYear(monthDay, day)],
  );
  const years = Array.from(
    { length: farthest + 1 },
    (_, back) => `${Number(published.slice(0, 4)) - back}-${monthDay}`,
  );
  const day = [...around, ...years].find(agrees);
  const moment = day === undefined ? null : momentOfValue(`${day}${rest}`, setting.zone);
  if (day === undefined || moment === null) return null;
  const because = `“${text}” names no year: ${dayWords(day)} was a ${weekday[0]?.toUpperCase() ?? ''}${weekday.slice(1)}, as it says.`;
  return { moment, basis: 'resolved', because };
}

function weekdayOf(day: string): string | undefined {
  return weekdays[((dayNumber(day) % 7) + 7) % 7];
}
