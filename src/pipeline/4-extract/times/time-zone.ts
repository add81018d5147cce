/**
 * The time zone after a clock time, as TIMEX3 writes it.
 *
 *   "16:08 UTC" → "Z"      "9:34 p.m. EST", "1543 Alaska daylight time" → "" (named zones are read over: their offset depends on the date)
 */
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const universal = new Set(['utc', 'gmt', 'z']);
const named = new Set([
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'bst',
  'cet',
  'cest',
  'eet',
  'ist',
  'jst',
  'et',
  'aest',
]);

export interface Zone {
  readonly zone: string;
  readonly next: number;
}

/** The zone that stands at a token, or null. */
export function zoneAt(tokens: readonly Token[], at: number): Zone | null {
  const open = tokenAt(tokens, at).lower === '(' ? 1 : 0;
  const token = tokenAt(tokens, at + open);
  const words = open === 0 ? zoneInWords(tokens, at) : null;
  if (words !== null) return words;
  if (!token.capital || token.gap > 1 || (!universal.has(token.lower) && !named.has(token.lower))) return null;
  const close = open === 1 && tokenAt(tokens, at + 2).lower === ')' ? 1 : 0;
  if (open !== close) return null;
  return { zone: universal.has(token.lower) ? 'Z' : '', next: at + open + 1 + close };
}

/** "Alaska daylight time", "British Summer Time", "Central European Time". */
function zoneInWords(tokens: readonly Token[], at: number): Zone | null {
  const [place, ...rest] = [0, 1, 2].map((step) => tokenAt(tokens, at + step));
  if (place?.capital !== true || place.gap !== 1 || rest.some(({ gap }) => gap !== 1)) return null;
  const [kind, time] = rest.map(({ lower }) => lower);
  if (time !== 'time' || kind === undefined || !kinds.has(kind)) return null;
  return { zone: place.lower === 'greenwich' ? 'Z' : '', next: at + 3 };
}
const kinds = new Set('daylight standard summer mean european'.split(' '));
