/**
 * Dates by their month: "March 22, 2017", "22 March", "the 15th of March", "3rd day of June 2019", "December 2010", "May".
 *
 *   "March 22 last year" → {month: 3, day: 22} with the year of "last year"
 *   "31 February", "Mr March", "May told the inquest" → no date
 */
import { ordinalAt } from './amount.ts';
import { daysInMonth } from './calendar.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { monthNames, ordinals, shortMonths, weekdayNames } from './lexicon.ts';
import type { Fields, Match, Relative, Which } from './meaning.ts';
import { isMonthByContext } from './month-or-name.ts';
import { relativeYearAt } from './relative-year.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { bcAt, shortYearAt, yearAt } from './year.ts';

interface Named {
  readonly month: number;
  readonly next: number;
}

/** A month's name with its full stop, if it is short and has one. */
export function monthAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokenAt(tokens, at);
  const month = monthNames.get(token.lower);
  if (month === undefined || !token.capital) return null;
  const stop = tokenAt(tokens, at + 1);
  const takesStop = shortMonths.has(token.lower) && stop.lower === '.' && stop.gap === 0;
  return { month, next: takesStop ? at + 2 : at + 1 };
}

/** The day of a month: "22", "22nd", "eighth"; not "22,000", "22%" or "22.5". */
export function dayAt(tokens: readonly Token[], at: number): { day: number; next: number } | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== null) {
    const ofMonth = tokenAt(tokens, ordinal.next + 1).lower === 'of' && monthAt(tokens, ordinal.next + 2) !== null;
    const said = ofMonth && tokenAt(tokens, ordinal.next).lower === 'day' ? 1 : 0;
    return ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next + said } : null;
  }
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.lower.length > 2 || token.lower === '') return null;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return null;
  const mark = tokenAt(tokens, at + 1);
  const after = tokenAt(tokens, at + 2);
  if (mark.gap === 0 && (mark.kind === 'word' || mark.lower === '%' || mark.lower === '°')) return null;
  const decimal =
    (mark.lower === ',' || mark.lower === '.' || mark.lower === ':' || mark.lower === '/') && mark.gap === 0;
  return decimal && after.gap === 0 && after.kind === 'number' ? null : { day, next: at + 1 };
}

interface Tail {
  readonly next: number;
  readonly fields: Fields;
  readonly year?: Relative;
}

/** The year after a day or month: ", 2017", "2017", "of 1940", "480 BC", "last year"; or nothing. */
function yearTail(tokens: readonly Token[], at: number, comma: boolean): Tail {
  const mark = tokenAt(tokens, at);
  const from =
    comma && mark.lower === ',' && mark.gap === 0 ? at + 1 : mark.lower === 'of' || mark.lower === 'in' ? at + 1 : at;
  const number = tokenAt(tokens, from);
  const bc = number.kind === 'number' && number.lower.length <= 4 ? bcAt(tokens, from + 1) : 0;
  if (bc > 0) return { next: from + 1 + bc, fields: { bc: true, year: Number(number.lower) } };
  const plain = number.gap <= 2 ? yearAt(tokens, from) : null;
  const short = shortYearAt(tokens, at);
  if (short !== null) return { next: short.next, fields: { year: short.year } };
  if (plain !== null && plain.year >= 1000) return { next: plain.next, fields: { year: plain.year } };
  if (from === at && number.gap === 1 && isOldYear(tokens, at))
    return { next: at + 1, fields: { year: Number(number.lower) } };
  const relative = relativeYearAt(tokens, mark.lower === 'of' || mark.lower === 'in' ? at + 1 : at);
  return relative === null ? { next: at, fields: {} } : { next: relative.next, fields: {}, year: relative.year };
}

/** "October 1159", "4 July 1187, they": behind a month and before no noun. */
function isOldYear(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  return (
    /^1[0-3]\d\d$/u.test(tokenAt(tokens, at).lower) &&
    after.kind === 'mark' &&
    after.gap === 0 &&
    '.,;:)'.includes(after.lower) &&
    tokenAt(tokens, at + 2).gap !== 0
  );
}

function dated(fields: Fields, tail: Tail): Match {
  const { bc, year } = tail.fields;
  const inYear: Fields = year === undefined ? fields : bc === true ? { bc, year, ...fields } : { year, ...fields };
  const said = tail.year === undefined ? {} : { year: tail.year };
  return { next: tail.next, meaning: { kind: 'calendar', fields: inYear, ...said } };
}

function monthFirst({ tokens, at }: Reading): Match | null {
  const named = monthAt(tokens, at);
  if (named === null || followsImpossibleDay(tokens, at, named.month)) return null;
  const the = tokenAt(tokens, named.next).lower === 'the' ? 1 : 0;
  const day = tokenAt(tokens, named.next).gap <= 2 ? dayAt(tokens, named.next + the) : null;
  if (day !== null && (the === 0 || tokenAt(tokens, day.next - 1).kind === 'word')) {
    const tail = yearTail(tokens, day.next, true);
    return isPossible(named.month, day.day, tail.fields.year)
      ? dated({ month: named.month, day: day.day }, tail)
      : null;
  }
  const tail = yearTail(tokens, named.next, true);
  if (tail.next === named.next && !isMonthByContext(tokens, at, named.next)) return null;
  return dated({ month: named.month }, tail);
}

/** "31" before "February": then neither is read, rather than the month alone. */
function followsImpossibleDay(tokens: readonly Token[], at: number, month: number): boolean {
  const of = tokenAt(tokens, at - 1).lower === 'of' ? 1 : 0;
  if (tokenAt(tokens, at).gap > 2) return false;
  const last = tokenAt(tokens, at - 1 - of);
  const day = dayAt(tokens, last.kind === 'word' ? at - 2 - of : at - 1 - of);
  return day !== null && day.next === at - of && !isPossible(month, day.day, undefined);
}

/** A day that its month has; 29 February is let through where the year is not known. */
export function isPossible(month: number, day: number, year: number | undefined): boolean {
  return day <= daysInMonth(year ?? 2000, month);
}

function dayFirst({ tokens, at }: Reading): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const day = dayAt(tokens, at + the);
  if (day === null || (the === 0 && glued(tokens, at))) return null;
  const of = tokenAt(tokens, day.next).lower === 'of' ? 1 : 0;
  const named = monthAt(tokens, day.next + of);
  if (named === null || tokenAt(tokens, day.next + of).gap > 2) return null;
  if (tokenAt(tokens, day.next + of).gap === 0 && tokenAt(tokens, day.next - 1).kind === 'number') return null;
  const tail = yearTail(tokens, named.next, true);
  return isPossible(named.month, day.day, tail.fields.year) ? dated({ month: named.month, day: day.day }, tail) : null;
}

const dayLeads = new Set([
  ...['on', 'of', 'by', 'until', 'till', 'since', 'from', 'to', 'before', 'after', 'and', 'for'],
  ...weekdayNames.keys(),
]);
const afterDay = new Set(
  'in at on and or when while he she they it we i the a after before to with for was were as that but by from of'.split(
    ' ',
  ),
);

/** "the month of December". */
function monthNamed(reading: Reading): Match | null {
  const { tokens, at } = reading;
  const says = tokenAt(tokens, at + 1).lower === 'month' && tokenAt(tokens, at + 2).lower === 'of';
  if (tokenAt(tokens, at).lower !== 'the' || !says || monthAt(tokens, at + 3) === null) return null;
  const named = monthFirst({ ...reading, at: at + 3 });
  return named?.meaning.kind === 'calendar' && named.meaning.fields.day === undefined ? named : null;
}

/** "on the 22nd | Lieutenant Hay went out": nobody is "the 22nd Lieutenant". */
const ranks = new Set(
  'general gen lieutenant lt captain capt colonel col major admiral marshal sergeant private lord sir prince king queen mr mrs dr'.split(
    ' ',
  ),
);

/** "on the 15th", "the morning of the 7th": a day of the month that was told; not "the 15th man". */
function dayAlone({ tokens, at, inner }: Reading): Match | null {
  if (tokenAt(tokens, at).lower !== 'the' || !dayLeads.has(tokenAt(tokens, at - 1).lower)) return null;
  if (tokenAt(tokens, at + 1).kind !== 'number') return null;
  const day = ordinalAt(tokens, at + 1);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const after = tokenAt(tokens, day.next);
  if (after.kind === 'number' || after.lower === '-') return null;
  if (after.kind === 'word' && !afterDay.has(after.lower) && !(after.capital && ranks.has(after.lower))) return null;
  if (after.lower === 'of') return ofMonth(tokens, day);
  const end =
    ['to', 'and', '-', '–'].includes(after.lower) && tokenAt(tokens, day.next + 1).lower === 'the'
      ? inner(day.next + 1)
      : null;
  if (end?.meaning.kind === 'calendar' && end.clock === undefined && (end.meaning.fields.day ?? 0) > day.value)
    return end.meaning.fields.month === undefined
      ? { next: day.next, meaning: { kind: 'calendar', fields: { day: day.value } } }
      : { next: day.next, meaning: { ...end.meaning, fields: { ...end.meaning.fields, day: day.value } } };
  const listed = [',', 'and', 'or', 'to'].includes(after.lower) ? inner(at + 1) : null;
  if (listed?.also !== undefined && listed.meaning.kind === 'calendar' && listed.meaning.fields.month !== undefined)
    return listed;
  return { next: day.next, meaning: { kind: 'calendar', fields: { day: day.value } } };
}

/** "the 7th of that month", "of the same month", "of last month". */
function ofMonth(tokens: readonly Token[], { value, next }: { value: number; next: number }): Match | null {
  const the = tokenAt(tokens, next + 1).lower === 'the' ? 1 : 0;
  const word = tokenAt(tokens, next + 1 + the).lower;
  const which = the === 1 ? (word === 'same' ? 'that' : undefined) : whiches.get(word);
  if (which === undefined || tokenAt(tokens, next + 2 + the).lower !== 'month') return null;
  return { next: next + 3 + the, meaning: { kind: 'calendar', fields: { day: value }, which } };
}

/** Against a number or letter before it: "1,022 March"; not the second of "5/6 June", "30 May/1 June". */
function glued(tokens: readonly Token[], at: number): boolean {
  const [first, mark, token] = [at - 2, at - 1, at].map((step) => tokenAt(tokens, step));
  if (token?.gap !== 0 || !['.', ',', ':', '/', '$', '£'].includes(mark?.lower ?? '')) return false;
  const day = first?.kind === 'number' && first.gap > 0 && first.lower.length <= 2;
  return mark?.lower !== '/' || !(day || monthNames.has(first?.lower ?? ''));
}

const whiches: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
  ['that', 'that'],
]);

/** "in the old kiln that August.", "That May he left"; not "said that August was wet", "told her that May". */
function isThatMonth(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  if (tokenAt(tokens, at - 1).kind !== 'word') return after.lower === ',' || subjects.has(after.lower);
  return tokenAt(tokens, at - 1).kind === 'word' && after.kind !== 'word' && !claims.has(tokenAt(tokens, at - 1).lower);
}
const subjects = new Set('he she they it we i the a an his her their mr mrs ms dr'.split(' '));
const claims = new Set('said says told her him them me us added found thought believed knew so'.split(' '));

/** "last October", "this coming May", "the previous March". */
function withWhich({ tokens, at }: Reading): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const which = whiches.get(tokenAt(tokens, at + the).lower);
  if (which === undefined) return null;
  const past = tokenAt(tokens, at + the + 1).lower;
  const from = at + the + (which === 'this' && (past === 'past' || past === 'coming') ? 2 : 1);
  const named = monthAt(tokens, from);
  if (named === null || (which === 'that' && !isThatMonth(tokens, at, named.next))) return null;
  const day = dayAt(tokens, named.next);
  if (day !== null && !isPossible(named.month, day.day, undefined)) return null;
  const fields: Fields = day === null ? { month: named.month } : { month: named.month, day: day.day };
  const said = past === 'past' ? 'last' : past === 'coming' ? 'next' : which;
  return { next: day?.next ?? named.next, meaning: { kind: 'calendar', fields, which: said } };
}

export const calendarDateIdiom: Idiom = {
  name: 'calendar date',
  starts: [...whiches.keys(), ...monthNames.keys(), ...ordinals.keys(), anyNumber, 'the', 'twenty', 'thirty'],
  match: (reading) =>
    monthFirst(reading) ?? withWhich(reading) ?? dayFirst(reading) ?? dayAlone(reading) ?? monthNamed(reading),
};
