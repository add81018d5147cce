/**
 * A period spoken of again, or the same one of another year: "the quarter", "the latest period", "the year-ago
 * quarter", "the 1988 period", "the same period last year", "the full year", "the weekend", "year-end".
 *
 *   "Third-quarter profit rose … in the year-ago quarter", published 1989-11-02 → 1988-Q3
 */
import { hyphen } from './amount.ts';
import type { Day } from './calendar.ts';
import { lengthAt } from './duration.ts';
import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { weekdayNames } from './lexicon.ts';
import type { Fields, Match, Mod, Unit } from './meaning.ts';
import { possessiveAt } from './possessive.ts';
import { yearAgoAt } from './quarter-and-half.ts';
import { relativeYearAt } from './relative-year.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

const again = new Set(
  'latest same like comparable corresponding fiscal full entire whole just-ended ensuing financial whole present most recent'.split(
    ' ',
  ),
);
/** "the latest full fiscal" quarter: more than that is no English, and would be read over and over. */
const mostAdjectives = 3;
const spoken: ReadonlyMap<string, Unit | 'period'> = new Map([
  ['quarter', 'quarter'],
  ['period', 'period'],
  ['year', 'year'],
  ['month', 'month'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['day', 'day'],
  ['decade', 'decade'],
  ['century', 'century'],
]);
/** Spoken of again only at their edges: "the end of the month", "by the end of the decade". */
const atEdges = new Set<Unit | 'period'>(['month', 'decade', 'century']);

/** "the year ended March 31" is a length: its end is said. */
const endings = new Set(['ended', 'ending', 'ends', 'beginning', 'began']);

function match(reading: Reading): Match | null {
  return endOfUnit(reading) ?? period(reading);
}

function period({ tokens, at, inner }: Reading): Match | null {
  const owner = relativeYearAt(tokens, at);
  const owned = owner === null ? 0 : possessiveAt(tokens, owner.next);
  let from = owned > 0 && owner !== null ? owner.next + owned : at;
  let back = owned > 0 && owner !== null ? -owner.year.offset : 0;
  const the = tokenAt(tokens, from).lower === 'the' || owned > 0;
  if (owned === 0 && the) from += 1;
  const first = from;
  while (from < first + mostAdjectives && again.has(tokenAt(tokens, from).lower)) from += 1;
  const ago = yearAgoAt(tokens, from);
  if (ago > 0) back = 1;
  from += ago;
  const months = ago > 0 ? lengthAt(tokens, from) : null;
  if (months?.unit.plural === true)
    return { next: months.next, meaning: { kind: 'duration', value: durationValue(months.amount, months.unit.unit) } };
  const year = ago === 0 ? yearAt(tokens, from) : null;
  if (year !== null) from = year.next;
  const unit = spoken.get(tokenAt(tokens, from).lower);
  if (unit === undefined || !saysAgain(tokens, from, unit, { the, ago, said: from > first || owned > 0 })) {
    return ago > 0 ? { next: from, meaning: { kind: 'again', unit: 'period', back, alone: true } } : null;
  }
  const stated = from > first && year === null ? yearBehind(tokens, from + 1) : null;
  const tail = stated === null ? agoTail(tokens, from + 1) : stated.next - from - 1;
  if (tail > 0 && stated === null) back = 1;
  const latest = tokenAt(tokens, first).lower === 'latest' || tokenAt(tokens, first).lower === 'most';
  const to = tokenAt(tokens, from + 1).lower === 'to' && unit === 'year' && endAt(inner(from + 2)) !== null;
  const ends = to || endings.has(tokenAt(tokens, from + 1).lower);
  const ended = ends && unit === 'quarter' ? endAt(inner(from + 2)) : null;
  const meaning = {
    kind: 'again',
    unit,
    back,
    ...(ends ? { ends } : {}),
    ...(ended === null ? {} : { ended }),
    ...(latest ? { latest } : {}),
  } as const;
  const of = year ?? stated;
  return { next: from + 1 + tail, meaning: of === null ? meaning : { ...meaning, year: of.year } };
}

/** The "March 31" of "the quarter ended March 31". */
function endAt(date: Match | null): Fields | null {
  return date?.meaning.kind === 'calendar' && date.meaning.fields.month !== undefined ? date.meaning.fields : null;
}

/** "the quarter of the market", "the period of unrest", "a year" say nothing of the one told. */
function saysAgain(
  tokens: readonly Token[],
  at: number,
  unit: Unit | 'period',
  { the, ago, said }: { the: boolean; ago: number; said: boolean },
): boolean {
  if (ago > 0) return true;
  const after = tokenAt(tokens, at + 1).lower;
  if (!the || (!said && unit === 'period')) return false;
  if (unit === 'day')
    return (
      !said &&
      dayLeads.has(tokenAt(tokens, at - 2).lower) &&
      (tokenAt(tokens, at - 2).lower === 'in' || isAtEdge(tokens, at) || !dayTails.has(after))
    );
  if (unit === 'quarter' && (after === 'century' || hyphen(tokens, at + 1) === 1)) return false;
  if (!said && (after === 'of' || after === 'before' || after === 'after'))
    return after === 'of' && tokenAt(tokens, at - 2).lower === 'for' && tokenAt(tokens, at + 2).lower === '$';
  return (
    (said && !longer.has(unit)) ||
    !atEdges.has(unit) ||
    (tokenAt(tokens, at - 2).lower === 'of' && edges.has(tokenAt(tokens, at - 3).lower)) ||
    (tokenAt(tokens, at - 2).lower === 'in' && early.has(tokenAt(tokens, at - 3).lower))
  );
}

const longer = new Set<Unit | 'period'>(['decade', 'century']);

/** "later in the day", "at the end of the day": the day that is being told of; not "the day that". */
const dayLeads = new Set([
  'in',
  'of',
  'on',
  'during',
  'for',
  'end',
  'ends',
  'ended',
  'ending',
  'close',
  'closed',
  'closing',
]);
/** "the end of the month", "the rest of the day". */
const edges = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder']);

/** "By the end of the day the yard was empty": whatever comes after, unless it says which day. */
function isAtEdge(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1).lower;
  const said = after === 'of' || after === 'that' || after === 'when' || hyphen(tokens, at + 1) === 1;
  return !said && tokenAt(tokens, at - 2).lower === 'of' && edges.has(tokenAt(tokens, at - 3).lower);
}
/** "early in the decade", "later in the month". */
const early = new Set(['early', 'earlier', 'late', 'later']);
const dayTails = new Set([
  'of',
  'before',
  'after',
  'that',
  'when',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'the',
  '-',
  'care',
  'job',
  ...weekdayNames.keys(),
]);

/** "a year ago", "a year earlier", "last year" after "the same period": how many tokens. */
function agoTail(tokens: readonly Token[], at: number): number {
  const of = ['of', 'in'].includes(tokenAt(tokens, at).lower) ? 1 : 0;
  const words = [0, 1, 2].map((step) => tokenAt(tokens, at + of + step).lower).join(' ');
  if (words === 'a year ago' || words === 'a year earlier' || words === 'a year before') return of + 3;
  if (words === 'the previous year' || words === 'the last year') return of + 3;
  return words.startsWith('last year ') ? of + 2 : 0;
}

/** The "in 2011" of "the same period in 2011". */
function yearBehind(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  return ['in', 'of'].includes(tokenAt(tokens, at).lower) ? yearAt(tokens, at + 1) : null;
}

const lastDay = (year: number): Day => ({ year, month: 12, day: 31 });

/** "year-end", "year end", "year's end", "month's end". */
function endOfUnit({ tokens, at }: Reading): Match | null {
  const unit = tokenAt(tokens, at).lower;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const owned = possessiveAt(tokens, at + 1);
  const next = owned > 0 ? at + 1 + owned : at + 1 + hyphen(tokens, at + 1);
  if (tokenAt(tokens, next).lower !== 'end') return null;
  const stated = unit === 'year' ? yearAt(tokens, next + 1) : null;
  if (stated !== null && tokenAt(tokens, next + 1).gap === 1)
    return { next: stated.next, meaning: { kind: 'calendar', fields: lastDay(stated.year) } };
  if (unit === 'year' && next === at + 2) return { next: next + 1, meaning: { kind: 'holiday', inYear: lastDay } };
  const mod: Mod = 'END';
  return { next: next + 1, meaning: { kind: 'relative', unit, offset: 0, from: 'speaker' }, mod };
}

export const periodToldIdiom: Idiom = {
  name: 'period told',
  starts: ['the', 'year', 'month', 'week', 'last', 'this', 'next', 'same'],
  afterArticle: [...again, ...spoken.keys()],
  match,
};
