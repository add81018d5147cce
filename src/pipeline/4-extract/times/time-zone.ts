/**
 * The time zone after a clock time, as TIMEX3 writes it.
 *
 *   "16:08 UTC" → "Z"      "9:34 p.m. EST" → "" (named zones are read over: their offset depends on the date)
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
  if (!token.capital || token.gap > 1 || (!universal.has(token.lower) && !named.has(token.lower))) return null;
  const close = open === 1 && tokenAt(tokens, at + 2).lower === ')' ? 1 : 0;
  if (open !== close) return null;
  return { zone: universal.has(token.lower) ? 'Z' : '', next: at + open + 1 + close };
}
