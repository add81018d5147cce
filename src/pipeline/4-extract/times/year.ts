/**
 * Years: "2016", "in 1776", "the year 2000", "fiscal 1989", "'82", "nineteen ninety-six", "490 BC".
 *
 *   "By 2016" → {year: 2016}      "page 2016", "£2016", "2016 people" → not a year
 */
import { cardinalAt } from './amount.ts';
import type { Idiom } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { cardinals, monthNames, units } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Words after which a number of four figures is a count, a name or a place in a book. */
const numbered = new Set(
  (
    'page pages box p pp no number numbers room flight section sections clause article chapter paragraph para line lines ' +
    'psalm route road highway boeing airbus windows office act item case size type model bus unit block lot serial ' +
    'index table figure fig version channel studio gate platform train coach locomotive hull apollo asteroid chart ' +
    'rule rules regulation regulations order form reference ref grid exhibit bundle volume vol count lot docket invoice ' +
    'witness juror patient soldier officer operation appendix ward berth bay pc wpc dc ' +
    'hill resolution points point $ £ € ¥ # + % nasdaq dax ftse russell than least nearly almost some'
  ).split(' '),
);
/** Words before a number of four figures that make it a year even where it could be a count. */
const leads = new Set(
  (
    'in of by since until till during from to through between and before after circa ca early late mid year fiscal ' +
    'spring summer autumn fall winter the about around - – — ( , or'
  ).split(' '),
);
const streets = new Set([
  'street',
  'avenue',
  'road',
  'lane',
  'drive',
  'boulevard',
  'square',
  'close',
  'st',
  'ave',
  'rd',
]);
/** Those after which even a counted noun leaves it a year: "in 1989 people voted". */
const strongLeads = new Set('in since until till during early late mid'.split(' '));
const counted = new Set(
  (
    'people men women children troops soldiers feet metres meters miles kilometres kilometers km kg tons tonnes acres ' +
    'yards dollars pounds euros percent per cent billion million shares points hours days weeks months years ' +
    'employees workers seats votes homes houses cars passengers barrels lbs mph rpm guns prisoners casualties ' +
    'dead wounded square copies calories words pence cents'
  ).split(' '),
);
const notPlural = new Set('was is as has his its this thus us does gas '.split(' '));

const bigEnough = (year: number): boolean => year >= 1000 && year <= 2199;

/** A bare number that stands for a year, or null. */
export function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'word') return spokenYear(tokens, at);
  if (token.kind !== 'number' || token.lower.length !== 4) return null;
  const year = Number(token.lower);
  if (!bigEnough(year) || glued(tokens, at)) return null;
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (numbered.has(before.lower) && token.gap < 2) return null;
  if (isRoad(tokens, at) || isDialled(tokens, at)) return null;
  if (isSecondOfNumbered(tokens, at)) return null;
  if (before.lower === '.' && numbered.has(tokenAt(tokens, at - 2).lower) && before.gap === 0) return null;
  if (after.capital && after.gap === 1 && streets.has(tokenAt(tokens, at + 2).lower)) return null;
  const dated = isBehindDate(tokens, at) && year >= 1500 && year % 50 !== 0;
  if (after.gap <= 2 && counted.has(after.lower) && !(strongLeads.has(before.lower) && year >= 1500) && !dated)
    return null;
  if (year >= 1900 || dated) return { year, next: at + 1 };
  if (leads.has(before.lower)) return { year, next: at + 1 };
  if (before.lower === 'at') return null;
  const plural = after.kind === 'word' && !after.capital && after.lower.endsWith('s') && !notPlural.has(after.lower);
  return plural || year < 1400 ? null : { year, next: at + 1 };
}

/** "14 July 1789 news came", "July 14, 1789 people met": the year of a day, and no count, which would be a round number. */
function isBehindDate(tokens: readonly Token[], at: number): boolean {
  const last = tokenAt(tokens, at - 1).lower === ',' ? at - 2 : at - 1;
  const [before, first] = [tokenAt(tokens, last - 1), tokenAt(tokens, last)];
  const [day, month] = first.kind === 'number' ? [first, before] : [before, first];
  return day.kind === 'number' && day.lower.length <= 2 && monthNames.has(month.lower) && month.capital;
}

/** "the A 2016", "on the M 1990": a road's class and its number. */
function isRoad(tokens: readonly Token[], at: number): boolean {
  const letter = tokenAt(tokens, at - 1);
  if (letter.lower.length !== 1 || !letter.capital || tokenAt(tokens, at).gap !== 1) return false;
  return 'abm'.includes(letter.lower) && tokenAt(tokens, at - 2).lower === 'the';
}

/** "0800 1111", "020 7946 1990": the last figures of a telephone's number or a code. */
export function isDialled(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokenAt(tokens, at - 1);
  return kind === 'number' && tokenAt(tokens, at).gap === 1 && (lower.length > 2 || lower.startsWith('0'));
}

/** The "2018" of "pages 2016-2018", "pp. 2016-2018". */
function isSecondOfNumbered(tokens: readonly Token[], at: number): boolean {
  const stop = tokenAt(tokens, at - 3).lower === '.' ? 1 : 0;
  const [word, first, link] = [at - 3 - stop, at - 2, at - 1].map((step) => tokenAt(tokens, step));
  if (word === undefined || first?.kind !== 'number' || link === undefined || first.gap > 1) return false;
  return numbered.has(word.lower) && word.kind === 'word' && ['-', '–', 'to', 'and'].includes(link.lower);
}

/** Part of a longer number, code or word: "20,1999", "A2016", "1999.5", "2016m". */
function glued(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (token.gap === 0) {
    if (before.kind !== 'mark' || before.lower === '$' || before.lower === '£' || before.lower === '/') return true;
    const digitBefore = tokenAt(tokens, at - 2).kind === 'number' && before.gap === 0;
    if (digitBefore && (before.lower === ',' || before.lower === '.' || before.lower === ':')) return true;
  }
  if (after.gap !== 0) return false;
  if (after.kind === 'word' || after.lower === '%' || after.lower === '°' || after.lower === '/') return true;
  const further = tokenAt(tokens, at + 2);
  return (
    (after.lower === ',' || after.lower === '.' || after.lower === ':') &&
    further.gap === 0 &&
    further.kind === 'number'
  );
}

/** "BC", "B.C.", "BCE" at a token: how many tokens it takes, else 0. */
export function bcAt(tokens: readonly Token[], at: number): number {
  const word = tokenAt(tokens, at).lower;
  if (word === 'bc' || word === 'bce') return 1;
  if (word !== 'b' || tokenAt(tokens, at + 1).lower !== '.' || tokenAt(tokens, at + 2).lower !== 'c') return 0;
  const era = tokenAt(tokens, at + 4).lower === 'e' && tokenAt(tokens, at + 4).gap === 0 ? 2 : 0;
  return tokenAt(tokens, at + 3 + era).lower === '.' ? 4 + era : 3 + era;
}

/** "nineteen ninety-six", "two thousand", "twenty seventeen" as years. */
function spokenYear(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const first = cardinals.get(tokenAt(tokens, at).lower);
  if (first === undefined) return null;
  if (first === 2 && tokenAt(tokens, at + 1).lower === 'thousand') {
    if (tokenAt(tokens, at - 1).lower !== 'year') return null;
    return { year: 2000, next: at + 2 };
  }
  if (first < 16 || first > 20) return null;
  const rest = cardinalAt(tokens, at + 1);
  if (rest === null || rest.value === null || rest.value < 10 || rest.value > 99) return null;
  return { year: first * 100 + rest.value, next: rest.next };
}

function match({ tokens, at }: { tokens: readonly Token[]; at: number }): Match | null {
  const first = tokenAt(tokens, at);
  if (first.lower === 'the' || first.lower === 'year') {
    const word = first.lower === 'the' ? at + 1 : at;
    if (!['year', 'years'].includes(tokenAt(tokens, word).lower)) return null;
    const named = tokenAt(tokens, word + 1);
    const bc = named.kind === 'number' && named.lower.length <= 4 ? bcAt(tokens, word + 2) : 0;
    if (bc > 0)
      return { next: word + 2 + bc, meaning: { kind: 'calendar', fields: { bc: true, year: Number(named.lower) } } };
    const found = yearAt(tokens, word + 1);
    return found === null ? null : { next: found.next, meaning: { kind: 'calendar', fields: { year: found.year } } };
  }
  if (first.lower === 'fiscal') {
    const found = yearAt(tokens, tokenAt(tokens, at + 1).lower === 'year' ? at + 2 : at + 1);
    return found === null ? null : { next: found.next, meaning: { kind: 'calendar', fields: { year: found.year } } };
  }
  if (first.lower === "'" || first.lower === '’' || first.lower === '‘') return shortYear(tokens, at);
  const circa = first.lower === 'ca' ? at + (tokenAt(tokens, at + 1).lower === '.' ? 2 : 1) : at;
  const number = tokenAt(tokens, circa);
  const bc = number.lower.length <= 4 && number.kind === 'number' ? bcAt(tokens, circa + 1) : 0;
  if (bc > 0)
    return { next: circa + 1 + bc, meaning: { kind: 'calendar', fields: { bc: true, year: Number(number.lower) } } };
  if (circa !== at) return null;
  if (number.lower.length === 3) return yearAfterBc(tokens, at);
  const found = yearAt(tokens, at);
  return found === null ? null : { next: found.next, meaning: { kind: 'calendar', fields: { year: found.year } } };
}

/** "in 490" where years before the common era are being told. */
function yearAfterBc(tokens: readonly Token[], at: number): Match | null {
  const number = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  const lead = tokenAt(tokens, at - 1).lower;
  if (number.kind !== 'number' || number.gap === 0 || !leads.has(lead) || lead === ',' || counted.has(after.lower))
    return null;
  if (after.gap === 0 && (after.kind === 'word' || tokenAt(tokens, at + 2).gap === 0)) return null;
  return { next: at + 1, meaning: { kind: 'calendar', fields: { bc: true, year: Number(number.lower) } }, only: 'bc' };
}

/** "'82": an apostrophe against two figures, and nothing against them. */
function shortYear(tokens: readonly Token[], at: number): Match | null {
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'number' || (tokenAt(tokens, at).gap === 0 && before.kind === 'word')) return null;
  const found = twoFiguresAt(tokens, at);
  return found && { next: found.next, meaning: { kind: 'calendar', fields: { year: found.year }, short: true } };
}

/** The "'19" of "3 June '19"; the century is the last or this one. */
export function shortYearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const { gap, lower } = tokenAt(tokens, at);
  if (gap !== 1 || !["'", '’', '‘'].includes(lower)) return null;
  return counted.has(tokenAt(tokens, at + 2).lower) ? null : twoFiguresAt(tokens, at);
}

function twoFiguresAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const number = tokenAt(tokens, at + 1);
  const after = tokenAt(tokens, at + 2);
  if (number.kind !== 'number' || number.gap !== 0 || number.lower.length !== 2) return null;
  if (after.gap === 0 && (after.kind !== 'mark' || after.lower === "'" || after.lower === '’')) return null;
  if (after.capital && after.gap === 1 && units.get(after.lower)?.plural === true) return null;
  const two = Number(number.lower);
  return { year: two < 30 ? 2000 + two : 1900 + two, next: at + 2 };
}

export const yearIdiom: Idiom = {
  name: 'year',
  starts: [
    anyNumber,
    'the',
    'year',
    'fiscal',
    "'",
    '’',
    '‘',
    'ca',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
  match,
};
