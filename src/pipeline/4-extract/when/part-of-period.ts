/**
 * "late 2022", "early May 2021", "mid-2019" → the part of the year or month that people mean by it, taken widely.
 *
 *   `END` of `2022` → September to December 2022      `START` of `2021-05` → 1 to 12 May 2021
 */
import { type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import type { TimeExpression } from '../../artifacts.ts';
import type { ResolvedTime } from './told-so-far.ts';

type Part = 'START' | 'MID' | 'END';
type Bounds = Readonly<Record<Part, readonly [from: string, to: string | null]>>;

/** Months of a year, and days of a month; null is the end of the period itself. */
const ofYear: Bounds = { START: ['01', '04'], MID: ['05', '08'], END: ['09', null] };
const ofMonth: Bounds = { START: ['01', '12'], MID: ['09', '22'], END: ['18', null] };
const words: Readonly<Record<Part, string>> = { START: 'beginning', MID: 'middle', END: 'end' };

/** The time as it is where the words name no part of a year or month. */
export function withinPeriod({ value, mod }: TimeExpression, time: ResolvedTime, zone: Zone): ResolvedTime {
  const bounds = /^\d{4}$/u.test(value) ? ofYear : /^\d{4}-\d\d$/u.test(value) ? ofMonth : null;
  if (bounds === null || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return time;
  const period = time.moment.earliest?.slice(0, value.length);
  if (period === undefined || period !== time.moment.latest?.slice(0, value.length)) return time;
  const [from, to] = bounds[mod];
  const earliest = parseMoment(`${period}-${from}`, zone)?.earliest ?? null;
  const latest = to === null ? time.moment.latest : (parseMoment(`${period}-${to}`, zone)?.latest ?? null);
  if (earliest === null || latest === null) return time;
  const moment: Moment = { earliest, latest, precision: 'range' };
  const of = bounds === ofYear ? 'a third of the year' : 'some twelve days of the month';
  return { ...time, moment, because: `${time.because.replace(/\.$/u, '')}; its ${words[mod]} is taken as ${of}.` };
}
