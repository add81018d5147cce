/**
 * Words for a winter, which lies in two years → its months.
 *
 *   "the winter of 1970–71"                             → December 1970 to February 1971
 *   "the winter of 2009"                                → January 2009 to February 2010: it began or ended in that year
 *   "the following winter" after August 2014            → December 2014 to February 2015
 *   "that winter" after May 2014, "this winter"         → null: which, nobody says
 *   "last winter", published in May 2021                → December 2020 to February 2021
 */
import { type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import type { TimeExpression } from '../../artifacts.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Null for whatever names no winter. */
export function winterMoment(
  { text, reference }: TimeExpression,
  told: ToldSoFar,
  { published, zone }: TimeSetting,
): Moment | null {
  const [, year, two] = /\bwinter (?:of )?(\d{4})([-–/]\d{2,4})?$/iu.exec(text) ?? [];
  if (year !== undefined) {
    const from = `${year}-${two === undefined ? '01' : '12'}`;
    return months(from, `${String(Number(year) + 1)}-02`, zone);
  }
  if (/^last winter$/iu.test(text) && reference.kind === 'publication' && published !== null)
    return winterFrom(beginning(published.slice(0, 7)) - 1, zone);
  const from = monthTold(told);
  if (from === null || reference.kind !== 'text') return null;
  if (/^the (?:following|next) winter$/iu.test(text)) return winterFrom(beginning(from), zone);
  if (!/^that winter$/iu.test(text) || /-0[3-5]$/u.test(from)) return null;
  return winterFrom(/-0[12]$|-12$/u.test(from) ? beginning(from) - 1 : beginning(from), zone);
}

/** The year in which the first winter begins that begins after that month. */
function beginning(month: string): number {
  return Number(month.slice(0, 4)) + (month.endsWith('-12') ? 1 : 0);
}

function winterFrom(year: number, zone: Zone): Moment | null {
  return months(`${String(year)}-12`, `${String(year + 1)}-02`, zone);
}

function monthTold({ month, last, before }: ToldSoFar): string | null {
  if (month !== null && month.age <= 1) return month.of;
  return last?.day.slice(0, 7) ?? (before.age === 0 ? (before.day?.slice(0, 7) ?? null) : null);
}

function months(from: string, to: string, zone: Zone): Moment | null {
  const earliest = parseMoment(from, zone)?.earliest ?? null;
  const latest = parseMoment(to, zone)?.latest ?? null;
  return earliest === null || latest === null ? null : { earliest, latest, precision: 'range' };
}
