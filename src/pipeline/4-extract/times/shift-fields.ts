/**
 * Moves a place in the calendar by so many units and keeps it as coarse as the unit.
 *
 *   1917-03-05, −2 months → {year: 1917, month: 1}      1989-11-02, −1 year → {year: 1988}      1940-06-10, +12 days → 1940-06-22
 */
import type { Day } from './calendar.ts';
import { addDays, addMonths, quarterOf, weekOf } from './calendar.ts';
import type { Fields, Unit } from './meaning.ts';

/** The first day of what the fields name, in their own year or another; null where not even the year is known. */
export function firstDay(fields: Fields, year: number | undefined = fields.year): Day | null {
  if (year === undefined) return null;
  if (fields.month !== undefined) return { year, month: fields.month, day: fields.day ?? 1 };
  if (fields.quarter !== undefined) return { year, month: fields.quarter * 3 - 2, day: 1 };
  if (fields.half !== undefined) return { year, month: fields.half * 6 - 5, day: 1 };
  if (fields.season !== undefined) return { year, month: seasonMonths[fields.season], day: 1 };
  if (fields.week !== undefined) return addDays({ year, month: 1, day: 4 }, (fields.week - 1) * 7);
  return { year, month: 1, day: 1 };
}

const seasonMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

const years: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };

/** Null where the fields are too coarse to be moved by the unit ("two days later" than a year). */
export function shiftFields(fields: Fields, amount: number, unit: Unit): Fields | null {
  const { year } = fields;
  if (year === undefined) return null;
  if (fields.bc === true)
    return unit in years ? bcYear(year - amount * (years[unit] ?? 1)) : sameOnly(fields, amount, unit);
  const scale = years[unit];
  if (scale !== undefined) return { year: Math.floor(year + amount * scale) };
  if (!isAsFineAs(fields, unit)) return amount === 0 ? fields : null;
  const day = firstDay(fields);
  return day === null ? null : shiftDay(day, amount, unit);
}

function bcYear(year: number): Fields {
  return year > 0 ? { bc: true, year } : { year: 1 - year };
}

/** Before the common era only whole years are counted; "the same day" keeps what was said. */
function sameOnly(fields: Fields, amount: number, unit: Unit): Fields | null {
  if (amount !== 0) return null;
  const { day: _, ...month } = fields;
  return unit === 'month' ? month : fields;
}

function isAsFineAs(fields: Fields, unit: Unit): boolean {
  if (fields.month === undefined && fields.quarter === undefined && fields.week === undefined) return false;
  if (unit === 'month') return fields.month !== undefined || fields.week !== undefined;
  return unit === 'quarter' || (unit === 'week' && fields.week !== undefined) || fields.day !== undefined;
}

function shiftDay(day: Day, amount: number, unit: Unit): Fields {
  switch (unit) {
    case 'quarter': {
      const to = addMonths({ ...day, day: 1 }, amount * 3);
      return { year: to.year, quarter: quarterOf(to.month) };
    }
    case 'month': {
      const to = addMonths({ ...day, day: 1 }, Math.round(amount));
      return { year: to.year, month: to.month };
    }
    case 'week':
      return { ...weekOf(addDays(day, Math.round(amount * 7))) };
    case 'weekend':
      return { ...weekOf(addDays(day, amount * 7)), weekend: true };
    default:
      return addDays(day, unit === 'day' ? Math.round(amount) : 0);
  }
}
