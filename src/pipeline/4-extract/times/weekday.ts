/**
 * Weekdays, alone or before their date: "Friday", "last Wednesday", "Saturday, June 24, 1950", "next Tuesday, May 10",
 * "last Friday night".
 *
 *   "Friday" → the nearest Friday that the sentence's tense allows
 */
import { dayAt, monthAt } from './calendar-date.ts';
import type { Idiom, Reading } from './idiom.ts';
import { papers, partsOfDay, shortWeekdays, weekdayNames } from './lexicon.ts';
import type { Match, Meaning, Which } from './meaning.ts';
import { possessiveAt } from './possessive.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const whiches: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
  ['that', 'that'],
]);

/** "this past Friday", "this coming Monday". */
const turns: ReadonlyMap<string, Which> = new Map([
  ['past', 'last'],
  ['coming', 'next'],
]);

function match({ tokens, at, inner }: Reading): Match | null {
  let from = at;
  if (tokenAt(tokens, from).lower === 'the') from += 1;
  const said = whiches.get(tokenAt(tokens, from).lower);
  const turn = said === undefined ? undefined : turns.get(tokenAt(tokens, from + 1).lower);
  const which = turn ?? said;
  if (which !== undefined) from += turn === undefined ? 1 : 2;
  if (from === at + 1 && which === undefined) return null;
  const token = tokenAt(tokens, from);
  const short = shortWeekdays.get(token.lower);
  const stop = tokenAt(tokens, from + 1);
  const comma = short !== undefined && stop.lower === ',' ? 1 : 0;
  const dated = short !== undefined && isDated(tokens, from + 1 + comma);
  const weekday =
    weekdayNames.get(token.lower) ?? (dated || (short !== undefined && stop.lower === '.') ? short : undefined);
  if (weekday === undefined || !token.capital) return null;
  if (papers.has(tokenAt(tokens, from + 1).lower) && stop.capital) return null;
  const next = from + (weekdayNames.has(token.lower) || dated ? 1 : 2);
  // "following Wednesday's attack": after it.
  if (said === 'following' && from === at + 1 && possessiveAt(tokens, next) > 0) return null;
  const pause = tokenAt(tokens, next).lower === ',' ? 1 : 0;
  if (said === undefined || said === 'this' || pause === 1) {
    const date = tokenAt(tokens, next + pause).gap <= 2 ? inner(next + pause) : null;
    if (date?.meaning.kind === 'calendar' && date.meaning.fields.day !== undefined && date.clock === undefined)
      return { ...date, meaning: onWeekday(date.meaning, weekday) };
  }
  const meaning = { kind: 'calendar', fields: { weekday } } as const;
  const later = tokenAt(tokens, next);
  const part = which !== undefined && later.gap === 1 && !later.capital ? partsOfDay.get(later.lower) : undefined;
  if (which !== undefined && part !== undefined) return { next: next + 1, meaning: { ...meaning, which }, part };
  return { next, meaning: which === undefined ? meaning : { ...meaning, which } };
}

/** A date with the weekday that is told with it. */
export function onWeekday(meaning: Calendar, weekday: number): Calendar {
  const { month, year } = meaning.fields;
  return month === undefined || year !== undefined || meaning.year !== undefined
    ? meaning
    : { ...meaning, onWeekday: weekday };
}
type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** "3 Oct", "3rd Oct", "Oct. 3" behind a short weekday. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const day = dayAt(tokens, at);
  if (day !== null) return monthAt(tokens, day.next) !== null;
  const month = monthAt(tokens, at);
  return month !== null && dayAt(tokens, month.next) !== null;
}

export const weekdayIdiom: Idiom = {
  name: 'weekday',
  starts: [...weekdayNames.keys(), ...shortWeekdays.keys(), ...whiches.keys(), 'the'],
  match,
};
