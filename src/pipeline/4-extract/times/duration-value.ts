/**
 * An amount of a unit → a TIMEX3 duration.
 *
 *   3, week → "P3W"      2.5, year → "P2Y6M"      1.5, hour → "PT1H30M"      null, month → "PXM"      4, decade → "P40Y"
 */
import type { Unit } from './meaning.ts';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
};
const timed: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);
const parts: Partial<Record<Unit, readonly [number, string]>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  year: [12, 'M'],
};
const inYears: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 };

export function durationValue(amount: number | null, unit: Unit): string {
  const prefix = timed.has(unit) ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${letters[unit]}`;
  const years = inYears[unit];
  if (years !== undefined) return durationValue(amount * years, 'year');
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const part = parts[unit];
  if (rest === 0 || part === undefined) return `${prefix}${amount}${letters[unit]}`;
  const [size, letter] = part;
  const head = whole === 0 ? '' : `${whole}${letters[unit]}`;
  return `${prefix}${head}${Math.round(rest * size)}${letter}`;
}
