/**
 * A time counted from another → its place: "last year", "that day", "two years ago", "three days later", "hours later".
 *
 *   "two days later" after 1916-05-03 → 1916-05-05      "three days later" after May 1916 → 1916-XX-XX
 */

import type { TimeReference } from '../../artifacts.ts';
import type { Fields, Meaning, Relative, Unit } from './meaning.ts';
import { isShort, shiftClock } from './shift-clock.ts';
import { firstDay, shiftFields } from './shift-fields.ts';
import type { Placed, Situation } from './situation.ts';
import { fromText, originOf } from './situation.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;

/** "two years ago", "three days later". */
export function placeShifted(meaning: Shift, situation: Situation): Placed | null {
  const { amount, unit, sign, from } = meaning;
  if (unit === 'year' && amount === 1 && sign === -1 && situation.voice === 'news') return yearBefore(situation);
  if (isShort(unit)) return placeWithinDay(meaning, situation);
  const origin = originOf(from, situation);
  if (origin === null) return null;
  const moved = amount === null ? null : shiftFields(origin.fields, amount * sign, unit);
  const fields = moved ?? (situation.voice === 'narrative' || sign > 0 ? unknownWithin(origin, unit, true) : null);
  return fields === null ? null : { fields, reference: origin.reference };
}

/** "a quarter of an hour later", "hours later": by the clock that was told, else at some time of that day. */
function placeWithinDay(meaning: Shift, situation: Situation): Placed | null {
  const origin = originOf(meaning.from, situation);
  const { amount, sign, unit, from } = meaning;
  if (origin === null || origin.fields.day === undefined) return null;
  const clock = from === 'told' ? situation.told?.clock : undefined;
  const day = firstDay(origin.fields);
  if (clock === undefined || amount === null || day === null || origin.fields.bc === true)
    return { ...origin, hourUnknown: true };
  const moved = shiftClock(day, clock, amount * sign, unit);
  return { fields: moved.day, reference: origin.reference, clock: moved.clock };
}

/** "a year ago", "a year earlier": of the quarter that the figures are told of, else the year. */
function yearBefore({ topic, published }: Situation): Placed | null {
  if (topic?.fields.year !== undefined) {
    const reference: TimeReference = fromText(topic);
    return { fields: { ...topic.fields, year: topic.fields.year - 1 }, reference };
  }
  return published === null ? null : { fields: { year: published.year - 1 }, reference: { kind: 'publication' } };
}

/** "last year", "the following week", "that day". */
export function placeRelative(meaning: Relative, situation: Situation): Placed | null {
  const origin = originOf(meaning.from, situation);
  if (origin === null) return null;
  const moved = wholeOf(meaning, origin.fields) ?? shiftFields(origin.fields, meaning.offset, meaning.unit);
  const coarse = moved === null || (meaning.unit === 'day' && moved.day === undefined);
  const fields = coarse ? (unknownWithin(origin, meaning.unit, meaning.offset !== 0) ?? moved) : moved;
  return fields === null ? null : { fields, reference: origin.reference };
}

/** "that day" of a month, "three days later" than a month: a day that is not known, in that month or, moved, that year. */
function unknownWithin({ fields, reference }: Placed, unit: Unit, moved: boolean): Fields | null {
  const { year, month, bc } = fields;
  if (reference.kind !== 'text' || year === undefined || bc === true) return null;
  if (unit === 'day') return month === undefined || moved ? { year, unknown: unit } : { year, month, unknown: unit };
  return unit === 'week' || unit === 'month' ? { year, unknown: unit } : null;
}

/** "this century", "the next decade": one of the calendar's own, not the years from here. */
function wholeOf({ unit, offset }: Relative, { year, bc }: Fields): Fields | null {
  if (year === undefined || bc === true) return null;
  if (unit === 'decade') return { decade: Math.floor(year / 10) + offset };
  return unit === 'century' ? { century: Math.floor(year / 100) + offset } : null;
}
