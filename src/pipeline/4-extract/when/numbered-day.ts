/**
 * A day that is named by its number alone → that day of the month that the account tells of; null where that is not plain.
 *
 *   "the 16th" after 14 January 1998              → 16 January 1998
 *   "the 12th" after "in June 2019"               → 12 June 2019, whatever day was told before
 */
import type { TimeExpression } from '../../artifacts.ts';
import { dayWords, isDay } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { dayOfNumber, dayOfWeekday } from './named-day.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { MonthTold, ResolvedTime, ToldSoFar } from './told-so-far.ts';

/** "the 16th", "0340 hours on the 16th": in the month of the last day told, or of what the account is about. */
export function fromNumber(
  number: number,
  { value, text }: TimeExpression,
  told: ToldSoFar,
  setting: TimeSetting,
): ResolvedTime | null {
  const over =
    told.last === null && told.before.day === null && setting.under?.sitting === false ? setting.under : null;
  // Of a heading that is a year: which month, nobody says.
  if (over?.value.length === 4) return null;
  if (told.month !== null && told.month.age <= longestMonth)
    return ofMonth(number, told.month, { value, text }, setting);
  const main = mainDay(setting)?.day ?? null;
  const isMain = told.last === null && main !== null && Number(main.slice(8)) === number;
  const from = isMain ? main : (told.last?.day ?? told.before.day ?? main);
  const day = from === null ? null : dayOfNumber(number, from);
  const moment = day === null ? null : momentOfValue(`${day}${/T.*$/u.exec(value)?.[0] ?? ''}`, setting.zone);
  if (from === null || day === null || moment === null) return null;
  const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.exec(text)?.[0];
  if (weekday !== undefined && dayOfWeekday(weekday, day) !== day) return null;
  return {
    moment,
    basis: told.last?.basis ?? 'resolved',
    because:
      over === null
        ? `“${text}” is read from ${dayWords(from)}, the last day told before it.`
        : `“${text}” is of the month of the heading “${over.words}”.`,
  };
}

/** "It came on the 12th", after "in June 2019". */
function ofMonth(
  number: number,
  { of }: MonthTold,
  { value, text }: Pick<TimeExpression, 'value' | 'text'>,
  { zone }: TimeSetting,
): ResolvedTime | null {
  const day = `${of ?? ''}-${String(number).padStart(2, '0')}`;
  const moment = of === null || !isDay(day) ? null : momentOfValue(`${day}${/T.*$/u.exec(value)?.[0] ?? ''}`, zone);
  const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.exec(text)?.[0];
  if (moment === null || (weekday !== undefined && dayOfWeekday(weekday, day) !== day)) return null;
  return {
    moment,
    basis: 'resolved',
    because: `“${text}” is of the month last told, which makes it ${dayWords(day)}.`,
  };
}
/** So many passages on, a month is still what is spoken of. */
const longestMonth = 2;
