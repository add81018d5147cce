/**
 * A day and so many months or years from it → the stretch that people mean by that, half a unit to either side.
 *
 *   1 July 2018, two months on  → 17 August to 16 September 2018
 *   1 July 2018, a year back    → 31 December 2016 to 31 December 2017
 */
import { addMonths } from '../times/calendar.ts';
import { addDays } from './local-days.ts';

const halves: Readonly<Record<string, number>> = { month: 15, year: 183 };
const monthsIn: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** `count` is negative before the day; null for units that are counted in days. */
export function monthsFrom(day: string, count: number, unit: string): readonly [from: string, to: string] | null {
  const [months, half] = [monthsIn[unit], halves[unit]];
  if (months === undefined || half === undefined) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const then = addMonths({ year, month, day: date }, count * months);
  const middle = [then.year, then.month, then.day]
    .map((one, at) => String(one).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
  return [addDays(middle, -half), addDays(middle, half)];
}
