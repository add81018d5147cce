/**
 * "2018-10-03T20:23" → {year: 2018, month: 10, day: 3}: the day of an ISO 8601 date or date-time as it is written.
 */
import type { Day } from './calendar.ts';
import { daysInMonth } from './calendar.ts';

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-4]):[0-5]\d(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Null for what is not such a date, 31 February among it. */
export function dayFromIso(text: string | null): Day | null {
  const found = text === null ? null : shape.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}
