/**
 * A morning that follows a night told just before it is of the next day.
 *
 *   "On the night of 3 March they seized the bridge. At dawn …" → 4 March      "On 3 March … at dawn" → 3 March
 */
import type { Match } from './meaning.ts';
import type { Situation } from './situation.ts';

/** An hour from which it is night when a story goes on to the morning. */
const late = 20;
const noon = 12;

/** Whether a clock time or part of the day that names no day is of the day after the one told. */
export function isMorningAfter({ meaning, part, clock }: Match, { told, voice }: Situation): boolean {
  if (meaning.kind !== 'day-told' || told?.fields.day === undefined || voice !== 'narrative') return false;
  const night = told.part === 'NI' || (told.clock !== undefined && told.clock.hour >= late);
  const morning = part === 'MO' || (clock !== undefined && clock.hour < noon);
  return night && morning;
}
