/**
 * Dates in figures: "2017-03-22", "2017/03/22", "22/03/2017", "22.3.17", "22-03-2017", "22-Mar-2017".
 *
 *   "22/3/17" → {year: 2017, month: 3, day: 22} (British, unless only the American order makes a date)
 *   "version 1.2.17", "10/12", "odds of 10/1", "31/02/2018" → no date
 */
import { isPossible } from './calendar-date.ts';
import { figuresAt } from './clock-figures.ts';
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { monthNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const separators = new Set(['-', '/', '.']);
/** Words before a date; without one of them "1.2.17" is a version or a paragraph. */
const leads = new Set('on dated date of since until till by from before after and to born died'.split(' '));
/** Two figures of a year: up to this it is one of this century's. */
const lastOfCentury = 49;

function match({ tokens, at }: Reading): Match | null {
  const parts = partsAt(tokens, at);
  if (parts === null || isPartOfMore(tokens, at)) return null;
  const { first, month, last, separator } = parts;
  const next = at + 5;
  if (month.kind === 'word') return named(first, month, last, next);
  if (first.lower.length === 4) {
    if (separator === '.' || month.lower.length > 2 || last.lower.length > 2) return null;
    const date = whole(Number(first.lower), Number(month.lower), Number(last.lower), next);
    return separator === '-' ? withClock(tokens, date) : date;
  }
  if (month.lower.length > 2 || first.lower.length > 2) return null;
  if (last.lower.length === 2 && separator !== '/' && !leads.has(tokenAt(tokens, at - 1).lower)) return null;
  const year = yearOf(last);
  if (year === null) return null;
  const [x, y] = [Number(first.lower), Number(month.lower)];
  return whole(year, y, x, next) ?? whole(year, x, y, next);
}

/** The token after three figures written as a date with its whole year, where no order of them makes one: "31/02/2018". */
export function impossibleFigures(tokens: readonly Token[], at: number): number | null {
  const parts = partsAt(tokens, at);
  if (parts === null || parts.month.kind === 'word' || isPartOfMore(tokens, at)) return null;
  const { first, month, last, separator } = parts;
  const yearFirst = first.lower.length === 4;
  const [year, other] = yearFirst ? [first, last] : [last, first];
  if (year.lower.length !== 4 || yearOf(year) === null || month.lower.length > 2 || other.lower.length > 2) return null;
  const [x, y] = [Number(other.lower), Number(month.lower)];
  const lower = Math.min(x, y);
  const meant =
    separator === '.' ? !yearFirst && y >= 1 && y <= 12 && x <= lastDay : lower <= 12 || Math.max(x, y) <= lastDay;
  const possible =
    whole(Number(year.lower), y, x, at + 5) ?? (yearFirst ? null : whole(Number(year.lower), x, y, at + 5));
  return meant && possible === null ? at + 5 : null;
}
const lastDay = 31;

interface Parts {
  readonly first: Token;
  readonly month: Token;
  readonly last: Token;
  readonly separator: string;
}

/** Three parts against the same mark on both sides of the middle one. */
function partsAt(tokens: readonly Token[], at: number): Parts | null {
  const mark = tokenAt(tokens, at + 1);
  if (mark.gap !== 0 || !separators.has(mark.lower)) return null;
  const [first, month, second, last] = [0, 2, 3, 4].map((step) => tokenAt(tokens, at + step));
  if (first === undefined || month === undefined || second === undefined || last === undefined) return null;
  if (second.lower !== mark.lower || last.kind !== 'number' || [month, second, last].some(({ gap }) => gap !== 0)) {
    return null;
  }
  const inFigures = month.kind === 'number' && month.lower !== '';
  return inFigures || monthNames.has(month.lower) ? { first, month, last, separator: mark.lower } : null;
}

/** A mark and a number, or a letter, against it: part of a longer number. The "T" of "2017-03-22T20:23" is not. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).gap === 0 && (before.kind !== 'mark' || '.,:/-$£€#'.includes(before.lower))) return true;
  const after = tokenAt(tokens, at + 5);
  if (after.gap !== 0 || after.kind === 'end') return false;
  if (after.kind !== 'mark') return after.lower !== 't';
  return separators.has(after.lower) && tokenAt(tokens, at + 6).kind === 'number' && tokenAt(tokens, at + 6).gap === 0;
}

/** "22-Mar-2017", "22-Mar-17". */
function named(day: Token, month: Token, last: Token, next: number): Match | null {
  const year = yearOf(last);
  return year === null || day.lower.length > 2
    ? null
    : whole(year, monthNames.get(month.lower) ?? 0, Number(day.lower), next);
}

function yearOf({ lower }: Token): number | null {
  const figures = Number(lower);
  if (lower.length === 4) return figures >= 1000 && figures <= 2199 ? figures : null;
  if (lower.length !== 2) return null;
  return figures <= lastOfCentury ? 2000 + figures : 1900 + figures;
}

/** "T20:23" after a date in figures. */
function withClock(tokens: readonly Token[], date: Match | null): Match | null {
  if (date === null || tokenAt(tokens, date.next).lower !== 't' || tokenAt(tokens, date.next).gap !== 0) return date;
  const time = figuresAt(tokens, date.next + 1);
  if (time === null || time.minute === null) return date;
  const zone = zoneBehind(tokens, time.next);
  return {
    ...date,
    next: zone?.next ?? time.next,
    clock: { hour: time.hour, minute: time.minute, second: time.second, zone: zone?.zone ?? '' },
  };
}

/** The "Z", "+01:00" or "-0500" against a clock time. */
function zoneBehind(tokens: readonly Token[], at: number): { zone: string; next: number } | null {
  const [sign, hours, colon, minutes] = [0, 1, 2, 3].map((step) => tokenAt(tokens, at + step));
  if (sign?.gap !== 0) return null;
  if (sign.lower === 'z') return { zone: 'Z', next: at + 1 };
  if (!['+', '-'].includes(sign.lower) || hours?.gap !== 0 || !/^(?:\d\d|\d{4})$/.test(hours.lower)) return null;
  const more = colon?.lower === ':' && colon.gap === 0 && minutes?.gap === 0 && /^\d\d$/.test(minutes.lower);
  const minute = more ? minutes.lower : hours.lower.slice(2);
  const zone = `${sign.lower}${hours.lower.slice(0, 2)}:${minute === '' ? '00' : minute}`;
  return { zone, next: at + (more ? 4 : 2) };
}

function whole(year: number, month: number, day: number, next: number): Match | null {
  if (month < 1 || month > 12 || day < 1 || !isPossible(month, day, year)) return null;
  return { next, meaning: { kind: 'calendar', fields: { year, month, day } } };
}

export const figuresDateIdiom: Idiom = { name: 'date in figures', starts: [anyNumber], match };
