/**
 * A date as it stands in an address → the same in words: `2017-03` → "March 2017", `2017-03-22T14:30` → "14.30 on Wednesday 22 March
 * 2017". What is no such date stays as it is.
 */
import type { Dates } from './dates.ts';
import { isoRange } from './iso-range.ts';
import { whenWords } from './time-words.ts';

export function addressDate(text: string, dates: Dates): string {
  const range = isoRange(text, dates.zone);
  if (range === null) return text;
  const [earliest, latest] = [range.start, range.end].map((instant) => new Date(instant).toISOString());
  if (earliest === undefined || latest === undefined) return text;
  return whenWords({ earliest, latest, precision: 'range', basis: 'stated' }, dates).full;
}
