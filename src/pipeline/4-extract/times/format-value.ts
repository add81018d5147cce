/**
 * Calendar fields → a TIMEX3 value (ISO-TimeML, after ISO 8601), with X for what is not known.
 *
 *   {year: 2017, month: 3, day: 22}, 14:56 → "2017-03-22T14:56"     {decade: 198} → "198"     {year: 1989, quarter: 3} → "1989-Q3"
 */
import type { Clock, Fields, PartOfDay } from './meaning.ts';

const twoFigures: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const two = (number: number): string => twoFigures[number] ?? String(number).padStart(2, '0');
const four = (year: number): string => (year >= 1000 ? String(year) : String(Math.max(0, year)).padStart(4, '0'));

/** The day or coarser. */
export function formatFields(fields: Fields): string {
  const bc = fields.bc === true ? 'BC' : '';
  if (fields.century !== undefined) return bc + two(fields.century);
  if (fields.decade !== undefined) return bc + String(fields.decade).padStart(3, '0');
  const year = bc + (fields.year === undefined ? 'XXXX' : four(fields.year));
  if (fields.half !== undefined) return `${year}-H${fields.half}`;
  if (fields.quarter !== undefined) return `${year}-Q${fields.quarter}`;
  if (fields.season !== undefined) return `${year}-${fields.season}`;
  if (fields.week !== undefined) return `${year}-W${two(fields.week)}${fields.weekend === true ? '-WE' : ''}`;
  if (fields.unknown === 'week') return `${year}-WXX`;
  if (fields.unknown === 'month') return `${year}-XX`;
  if (fields.unknown === 'day') return `${year}-${fields.month === undefined ? 'XX' : two(fields.month)}-XX`;
  if (fields.month === undefined) {
    if (fields.weekday !== undefined) return `${year}-WXX-${fields.weekday}`;
    return fields.day === undefined ? year : `${year}-XX-${two(fields.day)}`;
  }
  return fields.day === undefined ? `${year}-${two(fields.month)}` : `${year}-${two(fields.month)}-${two(fields.day)}`;
}

/** A time of day: the day as far as it is known, then the clock, the part of the day, or an unknown hour. */
export function formatTime(fields: Fields, clock: Clock | undefined, part: PartOfDay | undefined): string {
  const bc = fields.bc === true ? 'BC' : '';
  const year = fields.year === undefined ? 'XXXX' : four(fields.year);
  const month = fields.month === undefined ? 'XX' : two(fields.month);
  const weekday = fields.weekday !== undefined && fields.month === undefined;
  const day = weekday
    ? `${year}-WXX-${fields.weekday}`
    : `${year}-${month}-${fields.day === undefined ? 'XX' : two(fields.day)}`;
  return `${bc}${day}T${clock === undefined ? (part ?? 'XX') : formatClock(clock)}`;
}

function formatClock({ hour, minute, second, zone }: Clock): string {
  const minutes = `:${two(minute ?? 0)}`;
  return `${two(hour)}${minutes}${second === null ? '' : `:${two(second)}`}${zone}`;
}
