/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the fiscal first quarter", "the first half of
 * 1990", "the 1988 third quarter", "last year's third quarter", "its fourth quarter" (from "fourth").
 *
 *   "third-quarter profit", published 1989-11-02 → 1989-Q3
 */
import { ordinalAt } from './amount.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { Fields, Match, Relative } from './meaning.ts';
import { possessiveAt } from './possessive.ts';
import { relativeYearAt } from './relative-year.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

const fillers = new Set(['fiscal', 'year-ago', 'financial']);

function match({ tokens, at }: Reading): Match | null {
  let from = at;
  let year: Relative | undefined;
  let known: number | undefined;
  const owner = relativeYearAt(tokens, from);
  if (owner !== null && possessiveAt(tokens, owner.next) > 0) {
    year = owner.year;
    from = owner.next + 2;
  } else if (tokenAt(tokens, from).lower === 'the') from += 1;
  const ago = yearAgoAt(tokens, from);
  if (ago > 0) {
    year = { kind: 'relative', unit: 'year', offset: -1, from: 'speaker' };
    from += ago;
  }
  const stated = yearAt(tokens, from);
  if (stated !== null) {
    known = stated.year;
    from = possessiveAt(tokens, stated.next) > 0 ? stated.next + 2 : stated.next;
  }
  const fiscal = tokenAt(tokens, from).lower === 'fiscal' ? ({ fiscal: true } as const) : {};
  if (fillers.has(tokenAt(tokens, from).lower)) from += tokenAt(tokens, from + 1).lower === '-' ? 2 : 1;
  const part = partAt(tokens, from);
  if (part === null) return null;
  const tail = tailAt(tokens, part.next);
  const fields = {
    ...part.fields,
    ...fiscal,
    ...((tail.known ?? known) === undefined ? {} : { year: tail.known ?? known ?? 0 }),
  };
  const relative = tail.year ?? year;
  const meaning = { kind: 'calendar', fields } as const;
  return { next: tail.next, meaning: relative === undefined ? meaning : { ...meaning, year: relative } };
}

/** "year-ago", "year-earlier" before "third quarter": how many tokens. */
export function yearAgoAt(tokens: Reading['tokens'], at: number): number {
  if (tokenAt(tokens, at).lower !== 'year') return 0;
  const dash = tokenAt(tokens, at + 1).lower;
  const ago = tokenAt(tokens, at + 2).lower;
  if (dash === 'ago' || dash === 'earlier') return 2;
  return dash === '-' && (ago === 'ago' || ago === 'earlier') ? 3 : 0;
}

/** "third quarter", "third-quarter", "first half". */
function partAt(tokens: Reading['tokens'], at: number): { fields: Fields; next: number } | null {
  const ordinal =
    tokenAt(tokens, at).lower === 'final' || tokenAt(tokens, at).lower === 'last' ? null : ordinalAt(tokens, at);
  const value =
    ordinal?.value ??
    (tokenAt(tokens, at).lower === 'latter' || tokenAt(tokens, at + 1).lower === 'half' ? lastHalf(tokens, at) : 0);
  let next = ordinal?.next ?? at + 1;
  if (isLastOfYear(tokens, at, next)) return { fields: { quarter: 4 }, next: next + 1 };
  if (tokenAt(tokens, next).lower === 'two' && tokenAt(tokens, next + 1).lower === 'quarters')
    return twoQuarters(tokens, at, next + 2);
  if (value < 1 || value > 4) return null;
  if (tokenAt(tokens, next).lower === '-') next += 1;
  if (tokenAt(tokens, next).lower === 'fiscal') next += 1;
  const word = tokenAt(tokens, next);
  if (word.lower === 'quarter' && value <= 4 && !isOfAnother(tokens, next + 1))
    return { fields: { quarter: value }, next: next + 1 };
  if (word.lower !== 'half' || value > 2) return null;
  const of = tokenAt(tokens, next + 1).lower;
  const timed = tailAt(tokens, next + 1);
  if (timed.next > next + 1 || isReported(tokens, at, next)) return { fields: { half: value }, next: next + 1 };
  return of === 'of' || tokenAt(tokens, at - 1).lower !== 'the' ? null : { fields: { half: value }, next: next + 1 };
}

/** "the last quarter of 2019", "the final quarter of last year"; not "the last quarter", which may be the one before this. */
function isLastOfYear(tokens: Reading['tokens'], at: number, next: number): boolean {
  const last = ['last', 'final'].includes(tokenAt(tokens, at).lower) && tokenAt(tokens, next).lower === 'quarter';
  return last && tokenAt(tokens, next + 1).lower === 'of' && tailAt(tokens, next + 1).next > next + 1;
}

/** "first-half profit", "second-half pretax earnings"; not "a first-half goal". */
function isReported(tokens: Reading['tokens'], at: number, half: number): boolean {
  if (tokenAt(tokens, half - 1).lower !== '-' || half !== at + 2) return false;
  return reported.has(tokenAt(tokens, half + 1).lower) || reported.has(tokenAt(tokens, half + 2).lower);
}
const reported = new Set(
  'profit profits loss losses earnings results net income sales revenue revenues turnover output figures dividend exports orders'.split(
    ' ',
  ),
);

/** "the first quarter of an hour", "of the race": no quarter of a year. */
function isOfAnother(tokens: Reading['tokens'], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'of') return false;
  const article = ['an', 'a', 'the'].includes(tokenAt(tokens, at + 1).lower);
  const century = article ? ordinalAt(tokens, at + 2) : null;
  if (century !== null && tokenAt(tokens, century.next).lower === 'century') return true;
  return article && tokensOfAnother.has(tokenAt(tokens, at + 2).lower);
}
const tokensOfAnother = new Set(
  'hour century mile match game race final film show concert season voyage journey'.split(' '),
);

/** "the first two quarters of 1990": its first half. */
function twoQuarters(tokens: Reading['tokens'], at: number, next: number): { fields: Fields; next: number } | null {
  const half = { first: 1, last: 2, final: 2 }[tokenAt(tokens, at).lower];
  return half === undefined || tailAt(tokens, next).next === next ? null : { fields: { half }, next };
}

/** "the last half", "the latter half". */
function lastHalf(tokens: Reading['tokens'], at: number): 0 | 2 {
  return ['last', 'latter', 'second'].includes(tokenAt(tokens, at).lower) ? 2 : 0;
}

function tailAt(tokens: Reading['tokens'], at: number): { known?: number; year?: Relative; next: number } {
  const of = tokenAt(tokens, at).lower === 'of' || tokenAt(tokens, at).lower === 'in' ? 1 : 0;
  const fiscal = tokenAt(tokens, at + of).lower === 'fiscal' ? 1 : 0;
  const stated = yearAt(tokens, at + of + fiscal);
  if (stated !== null) return { known: stated.year, next: stated.next };
  const relative = relativeYearAt(tokens, at + of) ?? theYear(tokens, at + of);
  return relative === null ? { next: at } : { year: relative.year, next: relative.next };
}

/** "of the year": the speaker's own. */
function theYear(tokens: Reading['tokens'], at: number): { year: Relative; next: number } | null {
  const says = tokenAt(tokens, at - 1).lower === 'of' && tokenAt(tokens, at).lower === 'the';
  if (!says || tokenAt(tokens, at + 1).lower !== 'year' || tokenAt(tokens, at + 1).capital) return null;
  return { year: { kind: 'relative', unit: 'year', offset: 0, from: 'speaker' }, next: at + 2 };
}

export const quarterAndHalfIdiom: Idiom = {
  name: 'quarter and half',
  starts: [anyNumber, 'the', 'last', 'this', 'next', 'year', 'fiscal', 'first', 'second', 'third', 'fourth', 'latter'],
  match,
};
