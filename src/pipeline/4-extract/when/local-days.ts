/**
 * Calendar arithmetic on local days, written `2017-03-22`.
 *
 * `addDays('2017-03-22', -7)` → `2017-03-15`; `nearestYear('03-21', '2017-03-22')` → `2017-03-21`.
 */
const dayLength = 86_400_000;

/** Days since 1970; NaN for what is no day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** How many days the second is after the first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** `monthDay` (`03-21`) in the year that puts it closest to `day`; 29 February only where it exists. */
export function nearestYear(monthDay: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const nearest = [year - 1, year, year + 1]
    .map((one) => `${String(one).padStart(4, '0')}-${monthDay}`)
    .filter((one) => isDay(one))
    .sort((a, b) => Math.abs(dayNumber(a) - dayNumber(day)) - Math.abs(dayNumber(b) - dayNumber(day)));
  return nearest[0] ?? `${day.slice(0, 4)}-${monthDay}`;
}

/** It has the shape of a day and stands in the calendar. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return false;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === day;
}

/** The local day that an ISO instant with offset names; null for a null. */
export function dayOf(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 10);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** "22 March 2017". */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(0, 4))}`;
}
