/**
 * Events' times of which many are clock times of one day → that day as a chapter, and few around it.
 *
 *     1998, June 2019, 14 November 2019 (18.38, 18.41, 18.44), 2020, the inquest from March 2021 on
 *     → “Before 2019” | “2019, before 14 November” | “14 November 2019” | “Afterwards” | “The inquest”
 *
 * The days on which a hearing went on, or a document was written, are told by the clock as well; they are never that day where
 * another is.
 */

import * as v from 'valibot';
import { instantOf, parseMoment, type Zone } from '../../model/calendar.ts';
import type { Phase } from '../../model/entities.ts';
import { phaseId } from '../../model/ids.ts';
import type { When } from '../../model/time.ts';
import { nameOfUnit } from './name-of-unit.ts';

export type TimeOf = Pick<When, 'earliest' | 'latest'> & Partial<Pick<When, 'precision'>>;

/** What the documents say of a hearing, and when they were published. */
export interface KnownHearing {
  readonly opened: { readonly day: string; readonly name: string } | null;
  /** What the documents call the hearing that they report, where they report one: "the inquest". */
  readonly name?: string | null;
  readonly published: readonly string[];
}
export const noHearing: KnownHearing = { opened: null, published: [] };

const fewestOnDay = 3;
const fewestInPart = 3;

/** In order of time, each with an event that begins in it; null where no day is told by the clock, or nothing else. */
export function mainDayPhases(times: readonly TimeOf[], zone: Zone, hearing: KnownHearing): Phase[] | null {
  const day = mainDay(times, hearing);
  const moment = day === null ? null : parseMoment(day, zone);
  if (day === null || moment === null) return null;
  const known = times.flatMap(({ earliest, latest }) => earliest ?? latest ?? []);
  const heard = hearing.opened ?? heardOn(times, hearing);
  const opened = heard !== null && heard.day > day ? heard : null;
  const opening = opened === null ? null : (parseMoment(opened.day, zone)?.earliest ?? null);
  const phases: Phase[] = [
    ...before(day, moment.earliest, known, zone),
    { id: v.parse(phaseId, day), name: nameOfUnit(day), from: moment.earliest, to: moment.latest },
    { id: v.parse(phaseId, 'afterwards'), name: 'Afterwards', from: next(moment.latest), to: last(opening) },
    ...(opened === null || opening === null
      ? []
      : [{ id: v.parse(phaseId, 'the-hearing'), name: titled(opened.name), from: opening, to: null }]),
  ];
  return phases.filter((phase) => known.some((iso) => holds(phase, iso)));
}

/** Reported as it went on: the first day of which so much is told by the clock and on which a document was written. */
function heardOn(times: readonly TimeOf[], { name = null, published }: KnownHearing): KnownHearing['opened'] {
  const written = new Set(published.map((iso) => iso.slice(0, 10)));
  const [day] = clockDays(times)
    .flatMap(([one]) => (written.has(one) ? [one] : []))
    .sort();
  return name === null || day === undefined ? null : { day, name };
}

/** The day with most events at an hour or minute; of two the earlier. */
function mainDay(times: readonly TimeOf[], { opened, published }: KnownHearing): string | null {
  const days = clockDays(times);
  const written = new Set(published.map((iso) => iso.slice(0, 10)));
  const own = days.find(([day]) => !written.has(day) && (opened === null || day < opened.day));
  return (own ?? days[0])?.[0] ?? null;
}

function clockDays(times: readonly TimeOf[]): [day: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { earliest, precision } of times) {
    if (earliest === null || (precision !== 'minute' && precision !== 'hour')) continue;
    const day = earliest.slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= fewestOnDay)
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
}

/** What was before the day: the years before its own apart, where both are told of. */
function before(day: string, from: string | null, known: readonly string[], zone: Zone): Phase[] {
  const year = day.slice(0, 4);
  const earlier = known.filter((iso) => iso.slice(0, 4) < year).length;
  const sameYear = known.filter((iso) => iso.slice(0, 4) === year && iso.slice(0, 10) < day).length;
  const newYear = parseMoment(year, zone)?.earliest ?? null;
  if (earlier < fewestInPart || sameYear < fewestInPart || newYear === null)
    return [{ id: v.parse(phaseId, 'before'), name: `Before ${nameOfUnit(day)}`, from: null, to: last(from) }];
  return [
    { id: v.parse(phaseId, `before-${year}`), name: `Before ${year}`, from: null, to: last(newYear) },
    {
      id: v.parse(phaseId, 'before'),
      name: `${year}, before ${nameOfUnit(day).replace(` ${year}`, '')}`,
      from: newYear,
      to: last(from),
    },
  ];
}

function holds({ from, to }: Phase, iso: string): boolean {
  const at = instantOf(iso);
  return (from === null || instantOf(from) <= at) && (to === null || at <= instantOf(to));
}

/** The second before, and the one after, in the same offset: only the instant counts. */
function last(iso: string | null): string | null {
  return shifted(iso, -1000);
}
function next(iso: string | null): string | null {
  return shifted(iso, 1000);
}
function shifted(iso: string | null, by: number): string | null {
  return iso === null ? null : new Date(instantOf(iso) + by).toISOString().replace(/\.\d{3}Z$/u, '+00:00');
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
