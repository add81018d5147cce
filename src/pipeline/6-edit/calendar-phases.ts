/**
 * Events' times → chapters by the calendar, for a folder whose casebook has none.
 *
 * Times in 2009, 2012 and 2017 → chapters `2009`, `2012`, `2017`; all in March 2017 → `2017-03-21`, `2017-03-22`; in eleven
 * years → at most seven, of which some hold several: `1998-2004`.
 */

import * as v from 'valibot';
import { parseMoment, type Zone } from '../../model/calendar.ts';
import type { Phase } from '../../model/entities.ts';
import { phaseId } from '../../model/ids.ts';
import { type KnownHearing, mainDayPhases, type TimeOf } from './main-day-phases.ts';
import { nameOfUnit } from './name-of-unit.ts';

/**
 * One day that is told by the clock makes the chapters around it (`main-day-phases.ts`). Else one for each unit in which an
 * event begins (or ends, where its beginning is open), and neighbours together where they are many; in order of time.
 */
export function calendarPhases(times: readonly TimeOf[], zone: Zone, hearing: KnownHearing): Phase[] {
  const around = mainDayPhases(times, zone, hearing);
  if (around !== null) return around;
  const known = times.flatMap(({ earliest, latest }) => earliest ?? latest ?? []);
  const units = (length: number): string[] => [...new Set(known.map((iso) => iso.slice(0, length)))].sort();
  const length = units(4).length > 1 ? 4 : units(7).length > 1 ? 7 : 10;
  const counts = new Map(units(length).map((unit) => [unit, 0]));
  for (const iso of known) counts.set(iso.slice(0, length), (counts.get(iso.slice(0, length)) ?? 0) + 1);
  return grouped([...counts]).map(([first, last]) => ({
    id: v.parse(phaseId, first === last ? first : `${first}-to-${last}`),
    name: first === last ? nameOfUnit(first) : nameOfSpan(first, last),
    from: parseMoment(first, zone)?.earliest ?? null,
    to: parseMoment(last, zone)?.latest ?? null,
  }));
}

const mostChapters = 7;

/** Neighbours together, so that each group has about as many events. */
function grouped(
  units: readonly (readonly [unit: string, count: number])[],
): (readonly [first: string, last: string])[] {
  if (units.length <= mostChapters) return units.map(([unit]) => [unit, unit]);
  let left = units.reduce((sum, [, count]) => sum + count, 0);
  const groups: { first: string; last: string; count: number }[] = [];
  let open = false;
  for (const [at, [unit, count]] of units.entries()) {
    const group = groups.at(-1);
    if (group === undefined || !open) groups.push({ first: unit, last: unit, count });
    else {
      group.last = unit;
      group.count += count;
    }
    const rooms = mostChapters - groups.length + 1;
    const filled = groups.at(-1)?.count ?? 0;
    open = rooms > 1 ? filled * rooms < left : at < units.length - 1;
    if (!open) left -= filled;
  }
  return groups.map(({ first, last }) => [first, last]);
}

/** `1998`, `2004` → "1998–2004"; `2017-03`, `2017-05` → "March 2017 – May 2017". */
function nameOfSpan(first: string, last: string): string {
  const joint = first.length === 4 ? '–' : ' – ';
  return `${nameOfUnit(first)}${joint}${nameOfUnit(last)}`;
}
