/**
 * Words that loosen a time: "almost an hour", "more than four decades ago", "at least 30 days", "around Nov. 1".
 *
 *   "almost an hour before" → PT1H, LESS_THAN      "over 20 years" → P20Y, MORE_THAN      "about two years ago" → APPROX
 */
import type { Idiom, Reading } from './idiom.ts';
import type { Match, Mod } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const looseners: ReadonlyMap<string, readonly (readonly [words: readonly string[], mod: Mod])[]> = new Map([
  ['almost', [[[], 'LESS_THAN']]],
  ['nearly', [[[], 'LESS_THAN']]],
  ['less', [[['than'], 'LESS_THAN']]],
  ['under', [[[], 'LESS_THAN']]],
  [
    'no',
    [
      [['more', 'than'], 'LESS_THAN'],
      [['less', 'than'], 'MORE_THAN'],
    ],
  ],
  ['up', [[['to'], 'LESS_THAN']]],
  ['more', [[['than'], 'MORE_THAN']]],
  ['over', [[[], 'MORE_THAN']]],
  ['at', [[['least'], 'MORE_THAN']]],
  ['about', [[[], 'APPROX']]],
  ['around', [[[], 'APPROX']]],
  ['roughly', [[[], 'APPROX']]],
  ['approximately', [[[], 'APPROX']]],
  ['some', [[[], 'APPROX']]],
] as [string, [string[], Mod][]][]);

function match({ tokens, at, inner }: Reading): Match | null {
  const first = tokenAt(tokens, at).lower;
  for (const [words, mod] of looseners.get(first) ?? []) {
    if (!words.every((word, step) => tokenAt(tokens, at + 1 + step).lower === word)) continue;
    const next = tokenAt(tokens, at + 1 + words.length);
    if ((next.lower === 'the' && !beforeThe.has(first)) || next.gap > 2) continue;
    const time = inner(at + 1 + words.length);
    if (next.lower === 'the' && time?.meaning.kind !== 'duration') continue;
    if (time === null || time.mod !== undefined || !isLoose(first, time) || isDuring(tokens, at)) continue;
    return { ...time, mod };
  }
  return null;
}

/** "talks over two days": in the course of them; "for over two days" is more than two, and so is "over a day". */
function isDuring(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'over') return false;
  const article = ['a', 'an'].includes(tokenAt(tokens, at + 1).lower);
  const before = tokenAt(tokens, at - 1);
  return !article && (before.kind === 'word' || before.kind === 'number') && !moreThan.has(before.lower);
}
const moreThan = new Set(
  (
    'for in after of last lasts lasted lasting take takes took taking need needs needed spend spends spent wait waited just well ' +
    'little by than is was were be been by within to from and or with until every some'
  ).split(' '),
);

/** "at least the past 18 months"; "about the past" and "over the past" loosen nothing. */
const beforeThe = new Set(['at', 'nearly', 'almost']);

/** Lengths (not "over several years") and times told by a length can all be loosened; a date only by "around". */
function isLoose(first: string, { meaning, clock }: Match): boolean {
  if (first === 'over' && meaning.kind === 'duration' && meaning.value.includes('X')) return false;
  if (meaning.kind === 'duration' || meaning.kind === 'shift') return true;
  return (
    first === 'around' && ((meaning.kind === 'calendar' && meaning.fields.weekday === undefined) || clock !== undefined)
  );
}

export const approximateIdiom: Idiom = { name: 'approximate', starts: [...looseners.keys()], match };
