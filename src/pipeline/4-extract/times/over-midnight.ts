/**
 * From an hour of one day to an earlier hour, which is then of the next: "from 10 p.m. to 5 a.m.", "between 9pm on Friday and 6am".
 *
 *   "from 10pm to 5am", published 2018-10-03 → 3 October 22:00, and 4 October 05:00      "from 9am to 5pm" → one day
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { Clock, Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const dashes = new Set(['-', '–', '—']);
const words = new Set(['to', 'and', 'until', 'till']);

function match({ tokens, at, inner }: Reading): Match | null {
  if (!isLed(tokens, at)) return null;
  const first = inner(at);
  if (first?.clock === undefined || first.clock.hour < evening) return null;
  if (first.also !== undefined) return first;
  const from = linked(tokens, first.next);
  const second = from === null ? null : inner(from);
  if (from === null || second?.clock === undefined || second.meaning.kind !== 'day-told') return null;
  if (!isEarly(tokens, from, second, second.clock)) return null;
  const next: Match = { ...second, meaning: { kind: 'beside', of: { kind: 'day-told' }, days: 1 } };
  return { ...first, also: [{ from, match: next }] };
}
/** An hour from which people go on past midnight. */
const evening = 17;
const noon = 12;

/** "from", "between", or a dash close behind. */
function isLed(tokens: readonly Token[], at: number): boolean {
  if (['from', 'between'].includes(tokenAt(tokens, at - 1).lower)) return true;
  for (let step = 1; step < 8; step += 1) if (dashes.has(tokenAt(tokens, at + step).lower)) return true;
  return false;
}

function linked(tokens: readonly Token[], at: number): number | null {
  const { lower } = tokenAt(tokens, at);
  return dashes.has(lower) || words.has(lower) ? at + 1 : null;
}

/** A time in the small hours or the morning, whose half of the day is said. */
function isEarly(tokens: readonly Token[], from: number, { next }: Match, { hour }: Clock): boolean {
  if (hour >= noon) return false;
  for (let at = from; at < next; at += 1)
    if (['am', 'a', ':', 'midnight'].includes(tokenAt(tokens, at).lower)) return true;
  return false;
}

export const overMidnightIdiom: Idiom = { name: 'over midnight', starts: [anyNumber], match };
