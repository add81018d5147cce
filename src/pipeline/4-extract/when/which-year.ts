/**
 * A date without its year, in an account of another year than the publication: where nobody says which, none is taken.
 *
 *   "on 2 December", published in November 2023, after "on 17 December 2019" → of 2022 or 2019: unsure
 */
import type { TimeExpression } from '../../artifacts.ts';
import { longAgo, yearBefore } from './from-story.ts';
import { addDays, dayNumber, daysBetween, nearestYear } from './local-days.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** "in the last week of January" of an account of another year than the publication: which January, nobody says. */
export function isOtherYear({ value, text, reference }: TimeExpression, told: ToldSoFar, main: string): boolean {
  const [, year, part] = /^(\d{4})-(\d\d|W\d\d|S[PU]|FA|WI)$/u.exec(value) ?? [];
  if (
    reference.kind !== 'publication' ||
    year === undefined ||
    part === undefined ||
    /\d{4}|\b(?:last|this|next|past|previous|coming) (?:\p{Lu}|year|month|week$|spring|summer|autumn|winter)/u.test(
      text,
    )
  )
    return false;
  if (!/^\p{Lu}|\b(?:of|early|late|mid) \p{Lu}|-\p{Lu}|^the (?:spring|summer|autumn|winter)$/u.test(text)) return false;
  const month =
    seasons[part] ??
    (part.startsWith('W') && part !== 'WI' ? Math.min(12, Math.ceil(Number(part.slice(1)) / 4.4)) : Number(part));
  const middle = `${String(month).padStart(2, '0')}-15`;
  return nearestYear(middle, told.last?.day ?? main).slice(0, 4) !== year;
}

/** The month in the middle of each, where another than the season's own year is as near. */
const seasons: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** "in the summer" of an account of months ago, or still to come when this was published: of which year, nobody says. */
export function isSomeSeason(
  { value, text, reference }: TimeExpression,
  told: ToldSoFar,
  { published }: TimeSetting,
): boolean {
  const [, year, part = ''] = /^(\d{4})-(S[PU]|FA|WI)$/u.exec(value) ?? [];
  if (reference.kind !== 'publication' || year === undefined || published === null) return false;
  if (!/^(?:the )?(?:spring|summer|autumn|winter)$/iu.test(text)) return false;
  const begins = `${year}-${String(seasons[part] ?? 1).padStart(2, '0')}-01`;
  if (addDays(begins, -monthLong) > published.slice(0, 10)) return true;
  const month = (told.month ?? told.before.month)?.of ?? null;
  const toldMonth = month === null ? null : `${month}-01`;
  const days = told.last === null ? [told.before.day, told.period, told.before.period, toldMonth] : [told.last.day];
  return days.some((day) => day != null && daysBetween(day, published.slice(0, 10)) > seasonAway);
}
const monthLong = 31;
const seasonAway = 120;

/** "on 2 December" of a year ago or of the account of years ago: where that is as near, nobody says which. */
export function isBesideStory(expression: TimeExpression, told: ToldSoFar, { published }: TimeSetting): boolean {
  const before = told.last?.day ?? told.before.day ?? told.before.main ?? null;
  if (before === null || published === null || dayNumber(published.slice(0, 10)) - dayNumber(before) < longAgo)
    return false;
  if (yearBefore(expression) === null) return false;
  const { value } = expression;
  const day = nearestYear(value.slice(5, 10), before);
  return Math.abs(daysBetween(before, day)) <= near && day !== value.slice(0, 10);
}
const near = 60;
