/**
 * Events' times → chapters by the calendar, for a folder whose casebook has none.
 *
 * Times in 2009, 2012 and 2017 → chapters `2009`, `2012`, `2017`; all in March 2017 → `2017-03-21`, `2017-03-22`.
 */

import * as v from 'valibot';
import { parseMoment, type Zone } from '../../model/calendar.ts';
import type { Phase } from '../../model/entities.ts';
import { phaseId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One chapter for each unit in which an event begins (or ends, where its beginning is open); in order of time. */
export function calendarPhases(times: readonly Pick<When, 'earliest' | 'latest'>[], zone: Zone): Phase[] {
  const known = times.flatMap(({ earliest, latest }) => earliest ?? latest ?? []);
  const units = (length: number): string[] => [...new Set(known.map((iso) => iso.slice(0, length)))].sort();
  const years = units(4);
  const byMonth = units(7);
  const chosen = years.length > 1 ? years : byMonth.length > 1 ? byMonth : units(10);
  return chosen.map((unit) => {
    const moment = parseMoment(unit, zone);
    return {
      id: v.parse(phaseId, unit),
      name: nameOf(unit),
      from: moment?.earliest ?? null,
      to: moment?.latest ?? null,
    };
  });
}

/** `2017-03-22` → "22 March 2017". */
function nameOf(unit: string): string {
  const [year = '', month, day] = unit.split('-');
  if (month === undefined) return year;
  const monthYear = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? monthYear : `${Number(day)} ${monthYear}`;
}
