/**
 * A time that was read from a day of its passage, and the day that is meant there → the time that is meant; null where it is lost.
 *
 *   "the next morning", 2019-06-05TMO, read from 4 June 2019, which is 4 June 2017    → 2017-06-05TMO
 *   "the afternoon of 9 March", 2019-03-09TAF, read from 2 December 2019, where 8 March 2020 is meant → 2020-03-09TAF
 */
import type { TimeExpression } from '../../artifacts.ts';
import { addDays, dayNumber, nearestYear } from './local-days.ts';

/** As far from the day that is meant as the value is from the day as it was read; a week of another year is lost. */
export function readFrom(
  { value, text }: Pick<TimeExpression, 'value' | 'text'>,
  { read, meant }: { readonly read: string; readonly meant: string },
): string | null {
  const years = Number(meant.slice(0, 4)) - Number(read.slice(0, 4));
  const [, monthDay, part = ''] = /^\d{4}-(\d\d-\d\d)(.*)$/u.exec(value) ?? [];
  if (monthDay !== undefined && namesItsDay.test(text))
    return read === meant ? value : `${nearestYear(monthDay, meant)}${part}`;
  if (/^\d{4}-\d\d-\d\d/u.test(value) || years === 0) return shiftDays(value, dayNumber(meant) - dayNumber(read));
  const [, year, rest] = /^(\d{4})(-(?:\d\d|[A-Z][A-Z\d]))?$/u.exec(value) ?? [];
  return year === undefined ? null : `${Number(year) + years}${rest ?? ''}`;
}

/** "9 March": a day of the calendar, however far from the day told before. */
const namesItsDay =
  /\d(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?\d/iu;

function shiftDays(value: string, days: number): string {
  const [, day, rest = ''] = /^(\d{4}-\d\d-\d\d)(.*)$/u.exec(value) ?? [];
  return day === undefined || days === 0 || Number.isNaN(days) ? value : `${addDays(day, days)}${rest}`;
}
