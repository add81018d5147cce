/**
 * A month, season or holiday without its year → the one of the account that the document tells, where that is plainly meant
 * rather than the last one before publication.
 *
 *   "since Christmas", "in the second week of February", in 2020 of a fire of 14 March 2019 → Christmas 2018, February 2019
 *   "in May", published in June 2019, of a death of 1 July 2018                           → null: either is as near
 */
import type { Zone } from '../../../model/calendar.ts';
import type { TimeExpression } from '../../artifacts.ts';
import { readTimes } from '../times/read-times.ts';
import { daysBetween, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import type { MainDay } from './resolve-clock.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime } from './told-so-far.ts';

export const holidays =
  "Christmas(?: (?:Day|Eve))?|Boxing Day|New Year['’]s (?:Day|Eve)|Easter(?: (?:Sunday|Monday))?|Good Friday|Hallowe['’]?en|Bonfire Night";
export const holiday = new RegExp(`^(?:${holidays})$`, 'u');

/** A holiday of no year, read from the publication, where another is nearer to what the document is about. */
export function isOtherHoliday({ text, value, reference }: TimeExpression, { day }: MainDay, zone: Zone): boolean {
  return reference.kind === 'publication' && holiday.test(text) && nearestTo(text, day, zone)?.value !== value;
}

/** So near to what the document is about, and so many times nearer than the other is to publication. */
const near = 120;
const plainly = 3;

/** The value of the same words in the year that puts them closest to the day; null where no year can stand behind them. */
export function nearestTo(
  text: string,
  day: string,
  zone: Zone,
): { readonly value: string; readonly away: number } | null {
  const year = Number(day.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((one) => {
    const words = `${text} ${String(one)}`;
    const [read] = readTimes(words, { published: null, voice: 'news' });
    const moment = read?.text === words ? momentOfValue(read.value, zone) : null;
    const [from, to] = [moment?.earliest?.slice(0, 10), moment?.latest?.slice(0, 10)];
    if (read === undefined || from === undefined || to === undefined) return [];
    const away = Math.max(0, daysBetween(day, from), daysBetween(to, day));
    return [{ value: read.value, away }];
  });
  return found.sort((a, b) => a.away - b.away)[0] ?? null;
}

export function ofTopicYear(said: TimeExpression, main: MainDay, setting: TimeSetting): ResolvedTime | null {
  const { text, value } = said;
  const published = setting.published?.slice(0, 10);
  const own = momentOfValue(value, setting.zone)?.latest?.slice(0, 10);
  const found = nearestTo(text, main.day, setting.zone);
  if (published === undefined || own === undefined || found === null || found.value === value) return null;
  const beside = Math.abs(daysBetween(own, published));
  if (found.away > near || (own <= published && found.away * plainly > beside)) return null;
  const moment = momentOfValue(found.value, setting.zone);
  const because = `“${text}” names no year: it is the nearest to ${main.name}, ${dayWords(main.day)}.`;
  return moment === null ? null : { moment, basis: main.basis, because };
}
