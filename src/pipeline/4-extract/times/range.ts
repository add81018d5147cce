/**
 * Two dates that share a month or a century: "5 or 6 March", "21–23 June 1917", "May 6 and 7", "1916-17".
 *
 *   "5 or 6 March" → 5 March, and 6 March      "1993–94" → 1993, and 1994
 */
import { isPossible, monthAt } from './calendar-date.ts';
import { figuresAt } from './clock-figures.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { monthNames } from './lexicon.ts';
import type { Match, Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

const dashes = new Set(['-', '–', '—', '/']);
const links = new Set(['and', 'or', 'to', 'through', 'until']);

/** The token after a dash or a word that joins two dates, or null. */
function linkAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  return dashes.has(token.lower) || links.has(token.lower) ? at + 1 : null;
}

export function dayNumberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.lower.length > 2) return null;
  const day = Number(token.lower);
  return day >= 1 && day <= 31 ? day : null;
}

/** How many tokens an ordinal's ending takes after its number. */
export function endingAt(tokens: readonly Token[], at: number): 0 | 1 {
  const token = tokenAt(tokens, at);
  return token.gap === 0 && ['st', 'nd', 'rd', 'th'].includes(token.lower) ? 1 : 0;
}

/** A bracket or quotation mark may stand against the first day. */
function opens(tokens: readonly Token[], at: number): boolean {
  return ['(', '[', '"', '“', '‘', "'"].includes(tokenAt(tokens, at - 1).lower);
}

/** "5 or 6 March 1916": the first day, then the whole date. */
function daysThenMonth({ tokens, at, inner }: Reading): Match | null {
  const day = dayNumberAt(tokens, at);
  if (day === null || (tokenAt(tokens, at).gap === 0 && !opens(tokens, at))) return null;
  const next = at + 1 + endingAt(tokens, at + 1);
  const listed = tokenAt(tokens, next).lower === ',' && tokenAt(tokens, next + 1).gap === 1;
  const from = listed ? next + 1 : linkAt(tokens, next);
  if (from === null || dayNumberAt(tokens, from) === null) return null;
  const date = inner(from);
  if (date?.meaning.kind !== 'calendar' || date.clock !== undefined) return null;
  const { fields } = date.meaning;
  if (fields.month === undefined || fields.day === undefined || !isPossible(fields.month, day, fields.year))
    return null;
  if (listed && (date.also === undefined || fields.day <= day)) return null;
  const also = [{ from, match: date }, ...(date.also ?? []), ...moreDays(tokens, date.next, date.meaning)];
  return { next, meaning: { ...date.meaning, fields: { ...fields, day } }, also };
}

/** "May 6 and 7, 1863": the first date, then the second day. */
function monthThenDays({ tokens, at, inner }: Reading): Match | null {
  const named = monthAt(tokens, at);
  if (named === null || dayNumberAt(tokens, named.next) === null) return null;
  const next = named.next + 1 + endingAt(tokens, named.next + 1);
  const from = linkAt(tokens, next);
  const day = from === null ? null : dayNumberAt(tokens, from);
  if (from === null || day === null || !isPossible(named.month, day, undefined)) return null;
  const end = from + 1 + endingAt(tokens, from + 1);
  if (monthAt(tokens, end) !== null || isCounting(tokens, end)) return null;
  const first = inner(at);
  if (first?.meaning.kind !== 'calendar' || first.next !== next) return null;
  const year = yearAt(tokens, tokenAt(tokens, end).lower === ',' ? end + 1 : end);
  const fields = year === null ? first.meaning.fields : { ...first.meaning.fields, year: year.year };
  const second: Match = { next: year?.next ?? end, meaning: { ...first.meaning, fields: { ...fields, day } } };
  const also = [
    { from, match: second },
    ...moreDays(tokens, second.next, { ...first.meaning, fields: { ...fields, day } }),
  ];
  return { ...first, meaning: { ...first.meaning, fields }, also };
}

/** A number that counts the noun after it, or is part of another: "May 6 and 7 men", "7,000", "7.5", "7pm". */
export function isCounting(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at);
  if (after.kind === 'word')
    return after.gap === 0 || !after.lower.match(/^(?:in|at|on|the|a|by|for|with|and|when|as|to|was|were)$/);
  return (
    after.gap === 0 &&
    (after.lower === '%' || tokenAt(tokens, at + 1).kind === 'number') &&
    tokenAt(tokens, at + 1).gap === 0
  );
}

/** "1916-17", "1993/94". */
function years({ tokens, at }: Reading): Match | null {
  const first = tokenAt(tokens, at);
  const dash = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (first.lower.length !== 4 || !dashes.has(dash.lower) || dash.gap !== 0) return null;
  if (second.kind !== 'number' || second.gap !== 0 || second.lower.length !== 2) return null;
  if (tokenAt(tokens, at + 3).gap === 0 && tokenAt(tokens, at + 3).kind !== 'mark') return null;
  if (dashes.has(tokenAt(tokens, at + 3).lower) && tokenAt(tokens, at + 3).gap === 0) return null;
  const from = Number(first.lower);
  const to = Math.floor(from / 100) * 100 + Number(second.lower);
  if (from < 1000 || from > 2199 || to <= from || (first.gap === 0 && !opens(tokens, at))) return null;
  const last: Match = { next: at + 3, meaning: { kind: 'calendar', fields: { year: to } } };
  return { next: at + 1, meaning: { kind: 'calendar', fields: { year: from } }, also: [{ from: at + 2, match: last }] };
}

/** "9.30-10.15am", "from 10 to 11 p.m.": the first in the half of the day of the second, unless that would be later. */
function clocks({ tokens, at, inner }: Reading): Match | null {
  const first = figuresAt(tokens, at);
  if (first === null || first.hour < 1 || first.hour > 12 || first.second !== null) return null;
  const from = linkAt(tokens, first.next);
  if (from === null || figuresAt(tokens, from) === null) return null;
  const lead = tokenAt(tokens, at - 1).lower;
  const dash = dashes.has(tokenAt(tokens, first.next).lower);
  if (!dash && lead !== 'from' && lead !== 'between') return null;
  const second = inner(from);
  const half = tokenAt(tokens, figuresAt(tokens, from)?.next ?? from).lower;
  if (second?.clock === undefined || !['am', 'pm', 'a', 'p'].includes(half)) return null;
  const late = (first.hour % 12) + 12;
  const hour = second.clock.hour >= 12 && late <= second.clock.hour ? late : first.hour % 12;
  const clock = { hour: hour === 0 ? 12 : hour, minute: first.minute, second: null, zone: second.clock.zone };
  return { next: first.next, meaning: second.meaning, clock, also: [{ from, match: second }] };
}

/** After "5 to 8 September": the "12 to 15" of "and from 12 to 15", in the same month. */
function moreDays(tokens: readonly Token[], at: number, meaning: Dated): NonNullable<Match['also']> {
  if (tokenAt(tokens, at).lower !== 'and') return [];
  const from = tokenAt(tokens, at + 1).lower === 'from' ? at + 2 : at + 1;
  const first = dayNumberAt(tokens, from);
  const to = first === null ? null : linkAt(tokens, from + 1);
  const last = to === null ? null : dayNumberAt(tokens, to);
  if (first === null || to === null || last === null || last <= first || tokenAt(tokens, from + 1).lower === 'or')
    return [];
  if (monthAt(tokens, to + 1) !== null || isCounting(tokens, to + 1)) return [];
  const { fields } = meaning;
  if (fields.month === undefined || fields.day === undefined || first <= fields.day) return [];
  if (!isPossible(fields.month, last, fields.year)) return [];
  const on = (day: number, next: number): Match => ({ next, meaning: { ...meaning, fields: { ...fields, day } } });
  return [
    { from, match: on(first, from + 1) },
    { from: to, match: on(last, to + 1) },
  ];
}
type Dated = Extract<Meaning, { kind: 'calendar' }>;

export const rangeIdiom: Idiom = {
  name: 'range',
  starts: [anyNumber, ...monthNames.keys()],
  match: (reading) => daysThenMonth(reading) ?? years(reading) ?? monthThenDays(reading) ?? clocks(reading),
};
