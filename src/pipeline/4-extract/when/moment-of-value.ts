/**
 * A TIMEX3 value → an interval on the calendar, where it names one.
 *
 * `2017-03-22TMO` → 22 March 2017, 00:00:00 to 11:59:59; `2017-W12` → Monday to Sunday; `198` → the 1980s; `P3W` → null.
 */
import { type Moment, parseMoment, type Zone } from '../../../model/calendar.ts';
import { addDays, isDay } from './local-days.ts';

/** "On the morning of" is from midnight: no text says when its morning begins. */
const parts: Readonly<Record<string, readonly [from: string, to: string]>> = {
  MO: ['00:00:00', '11:59:59'],
  MI: ['12:00:00', '12:59:59'],
  AF: ['12:00:00', '17:59:59'],
  EV: ['17:00:00', '23:59:59'],
  NI: ['18:00:00', '23:59:59'],
  DT: ['06:00:00', '17:59:59'],
};
const seasons: Readonly<Record<string, readonly [from: string, to: string]>> = {
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
  H1: ['01', '06'],
  H2: ['07', '12'],
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
};

/** Null for durations, sets, open references (`PAST_REF`) and unknown years (`XXXX-03-21`); `2017-03-XX` is that month. */
export function momentOfValue(value: string, zone: Zone): Moment | null {
  const plain = parseMoment(value.replace(/T24:00$/u, 'T23:59').replace(/(?:-W?XX){1,2}$/u, ''), zone);
  if (plain !== null) return plain;
  return partOfDay(value, zone) ?? week(value, zone) ?? partOfYear(value, zone) ?? decade(value, zone);
}

function partOfDay(value: string, zone: Zone): Moment | null {
  const [, day = '', part = ''] = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/u.exec(value) ?? [];
  const hours = parts[part];
  if (hours === undefined || !isDay(day)) return null;
  return span(`${day}T${hours[0]}`, `${day}T${hours[1]}`, zone, 'part-of-day');
}

/** ISO 8601 weeks begin on Monday; week 1 holds 4 January. */
function week(value: string, zone: Zone): Moment | null {
  const [, year, number, end] = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value) ?? [];
  if (year === undefined || number === undefined) return null;
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7));
  const from = addDays(monday, (Number(number) - 1) * 7 + (end === undefined ? 0 : 5));
  return span(from, addDays(from, end === undefined ? 6 : 1), zone, 'range');
}

function partOfYear(value: string, zone: Zone): Moment | null {
  const [, year, part = ''] = /^(\d{4})-([A-Z][A-Z\d])$/u.exec(value) ?? [];
  const months = seasons[part];
  if (year === undefined || months === undefined) return null;
  return span(`${year}-${months[0]}`, `${year}-${months[1]}`, zone, 'range');
}

function decade(value: string, zone: Zone): Moment | null {
  if (!/^\d{2,3}$/u.test(value)) return null;
  return span(value.padEnd(4, '0'), value.padEnd(4, '9'), zone, 'range');
}

function span(from: string, to: string, zone: Zone, precision: Moment['precision']): Moment | null {
  const earliest = parseMoment(from, zone)?.earliest ?? null;
  const latest = parseMoment(to, zone)?.latest ?? null;
  return earliest === null || latest === null ? null : { earliest, latest, precision };
}
