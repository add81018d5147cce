/** The idioms in the order in which they win among matches of the same length. */
import { agoAndLaterIdiom } from './ago-and-later.ts';
import { calendarDateIdiom } from './calendar-date.ts';
import { clockTimeIdiom } from './clock-time.ts';
import { durationIdiom } from './duration.ts';
import type { Idiom } from './idiom.ts';
import { relativeUnitIdiom } from './relative-unit.ts';
import { weekdayIdiom } from './weekday.ts';
import { yearIdiom } from './year.ts';

export const idioms: readonly Idiom[] = [
  clockTimeIdiom,
  calendarDateIdiom,
  weekdayIdiom,
  relativeUnitIdiom,
  agoAndLaterIdiom,
  durationIdiom,
  yearIdiom,
];
