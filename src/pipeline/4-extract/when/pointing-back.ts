/**
 * "That Sunday", "that December" → the one that goes on from the last day or year told; null where none has been told. It
 * is never counted from the publication.
 *
 *   "That Sunday" after Saturday 10 March 2018 → 11 March 2018      "That December" after 2009 → December 2009
 */
import type { TimeExpression } from '../../artifacts.ts';
import { withoutGuessedHalf } from './half-of-day.ts';
import { dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import { dayOfWeekday } from './named-day.ts';
import { mainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime, ToldSoFar } from './told-so-far.ts';
import { holiday, holidays, nearestTo } from './topic-year.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const named = new RegExp(
  `^(?:(?:.* )?that )?((?:mon|tues|wednes|thurs|fri|satur|sun)day|${months.join('|')}|${holidays})$`,
  'iu',
);

/** `text` is what the expression's places are in. */
export function pointsBack(text: string, { text: words, start, reference }: TimeExpression): boolean {
  const before = /(?:^| )that \p{L}+$/iu.test(words) || /\bthat $/iu.test(text.slice(Math.max(0, start - 5), start));
  return before && named.test(words) && reference.kind === 'publication';
}

export function fromPointing(said: TimeExpression, told: ToldSoFar, setting: TimeSetting): ResolvedTime | null {
  const { text, value: read } = withoutGuessedHalf(said);
  const words = named.exec(text)?.[1] ?? '';
  const name = words.toLowerCase();
  const month = months.indexOf(name) + 1;
  const day = told.last?.day ?? told.before.day ?? mainDayNamed(name, setting);
  if (holiday.test(words)) return day === null ? null : onHoliday(text, words, day, setting);
  const year = told.last === null ? told.before.year : null;
  const from = month > 0 && year !== null && (day === null || year >= day.slice(0, 4)) ? year : day;
  if (from === null) return null;
  const clock = month > 0 ? '' : (/T\d\d:\d\d$/u.exec(read)?.[0] ?? '');
  const value = month > 0 ? `${from.slice(0, 4)}-${String(month).padStart(2, '0')}` : dayOfWeekday(name, from);
  const moment = value === null ? null : momentOfValue(`${value}${clock}`, setting.zone);
  if (moment === null) return null;
  const because = `“${text}” is read from ${from === year ? year : dayWords(from)}, told before it.`;
  return { moment, basis: 'resolved', because };
}

/** "That Easter": the nearest to the day told before it. */
function onHoliday(text: string, words: string, from: string, { zone }: TimeSetting): ResolvedTime | null {
  const value = nearestTo(words, from, zone)?.value;
  const moment = value === undefined ? null : momentOfValue(value, zone);
  const because = `“${text}” is read from ${dayWords(from)}, told before it.`;
  return moment === null ? null : { moment, basis: 'resolved', because };
}

/** "that Sunday", of an event that is dated on a Sunday, where nothing else has been told; a month or holiday is the nearest to it. */
function mainDayNamed(name: string, setting: TimeSetting): string | null {
  const main = mainDay(setting);
  if (!name.endsWith('day') || name.includes(' ')) return main?.day ?? null;
  return main?.basis === 'anchored' && dayOfWeekday(name, main.day) === main.day ? main.day : null;
}
