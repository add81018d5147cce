/**
 * What a time is told in: who speaks, on which day, after which times; and the place from which it is counted.
 *
 *   "two days later" after "On 3 May 1916" → counted from 1916-05-03, by the text      "last week" → by publication
 */
import type { TimeReference, Voice } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import type { Clock, Fields, Origin, PartOfDay } from './meaning.ts';
import type { Tense } from './tense.ts';

/** A time that was told, and where. */
export interface Told {
  readonly fields: Fields;
  readonly clock?: Clock;
  readonly part?: PartOfDay;
  readonly start: number;
  readonly end: number;
}

export interface Situation {
  /** The day of publication. */
  readonly published: Day | null;
  readonly told: Told | null;
  /** The time told last that moved the story on: dates without a year go on from it. */
  readonly story: Told | null;
  /** The quarter or half-year that figures are being told of. */
  readonly topic: Told | null;
  readonly voice: Voice;
  readonly tense: Tense;
  /** Where in the text the expression stands. */
  readonly start: number;
}

/** A place in the calendar, and what it rests on. */
export interface Placed {
  readonly fields: Fields;
  readonly reference: TimeReference;
  readonly clock?: Clock;
  /** "hours later": a time of that day, whose hour is not known. */
  readonly hourUnknown?: boolean;
}

export const fromText = ({ start, end }: Told): TimeReference => ({ kind: 'text', start, end });

/** The place that a meaning is counted from. */
export function originOf(from: Origin, situation: Situation): Placed | null {
  const { told, published, voice } = situation;
  const byTold: Placed | null = told === null ? null : { fields: told.fields, reference: fromText(told) };
  const bySpeaker: Placed | null =
    published === null ? null : { fields: { ...published }, reference: { kind: 'publication' } };
  return from === 'told' || voice === 'narrative' ? (byTold ?? bySpeaker) : bySpeaker;
}
