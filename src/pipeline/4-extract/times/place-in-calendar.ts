/**
 * A date, weekday or holiday that leaves out a part → its place, with the part that the speaker means.
 *
 *   "March" told on 2018-10-03 → 2018-03, by publication      "11 March" in a story of 1975 → 1975-03-11, by the text
 */
import type { TimeReference } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import { addDays, addMonths, dayNumber, weekdayOf } from './calendar.ts';
import { isPossible } from './calendar-date.ts';
import { narratorsYear, nearestYear, reportersYear, weekdayNear } from './complete-fields.ts';
import type { Fields, Meaning, Which } from './meaning.ts';
import { placeRelative } from './place-relative.ts';
import { firstDay } from './shift-fields.ts';
import type { Placed, Situation } from './situation.ts';
import { fromText, originOf } from './situation.ts';
import type { Tense } from './tense.ts';

const words: TimeReference = { kind: 'words' };
const publication: TimeReference = { kind: 'publication' };

/** The year first: V8 copies an object behind a new property many times faster than before one. */
const inYear = (year: number, fields: Fields): Fields => ({ year, ...fields });

/** A date of its own name, with the year, month or week that it leaves out. */
export function placeInCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, situation: Situation): Placed | null {
  const { fields, which, year } = meaning;
  if (meaning.short === true && fields.year !== undefined && situation.voice === 'narrative')
    return { fields: { year: inCenturyOf(fields.year, situation.story?.fields ?? null) }, reference: words };
  if (fields.day !== undefined && fields.month === undefined) return placeDayOfMonth(fields.day, which, situation);
  if (fields.weekday !== undefined) return placeWeekday(fields.weekday, which, situation);
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return { fields, reference: words };
  if (year !== undefined) {
    const placed = placeRelative(year, situation);
    return placed?.fields.year === undefined ? null : possible(inYear(placed.fields.year, fields), placed.reference);
  }
  const { story, published, tense } = situation;
  const fromStory = which === 'previous' || which === 'following' || which === 'that';
  if ((situation.voice === 'narrative' || fromStory) && story !== null) {
    const toldYear = narratorsYear(fields, which, story.fields);
    const told: Fields = story.fields.bc === true ? { bc: true, ...fields } : fields;
    if (toldYear !== null) return possible(inYear(toldYear, told), fromText(story));
  }
  if (published === null) return null;
  const onDay = meaning.onWeekday === undefined ? null : yearOfWeekday(fields, meaning.onWeekday, published, tense);
  return possible(inYear(onDay ?? reportersYear(fields, which, published, tense), fields), publication);
}

/** The one year, of the reporter's and its neighbours, in which a date falls on a weekday: "Monday, June 1". */
function yearOfWeekday({ month, day }: Fields, weekday: number, published: Day, tense: Tense): number | null {
  if (month === undefined || day === undefined) return null;
  const last = published.year + (tense === 'past' || tense === 'surely past' ? 0 : 1);
  const years = [published.year - 1, published.year, last].filter((year, at, all) => all.indexOf(year) === at);
  const fits = years.filter((year) => isPossible(month, day, year) && weekdayOf({ year, month, day }) === weekday);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "'89" near 1790 is 1789. */
function inCenturyOf(year: number, story: Fields | null): number {
  if (story?.year === undefined || story.bc === true) return year;
  return year + Math.round((story.year - year) / 100) * 100;
}

/** 29 February of a year that has none is left without its year. */
function possible(fields: Fields, reference: TimeReference): Placed | null {
  const { month, day, year } = fields;
  return month !== undefined && day !== undefined && !isPossible(month, day, year) ? null : { fields, reference };
}

/** "the 15th" of the month told last, or of the reporter's month or the one before. */
function placeDayOfMonth(day: number, which: Which | undefined, situation: Situation): Placed | null {
  const { told, published, voice } = situation;
  const ofTold = which === 'that' || (voice === 'narrative' && which === undefined);
  if (ofTold && told?.fields.month !== undefined) {
    const { bc, year, month } = told.fields;
    const reference: TimeReference = fromText(told);
    return possible({ ...(bc === true ? { bc } : {}), ...(year === undefined ? {} : { year }), month, day }, reference);
  }
  if (published === null || which === 'that') return null;
  if (which !== undefined)
    return possible({ ...addMonths({ ...published, day: 1 }, monthsAway[which] ?? 0), day }, publication);
  const month = addMonths({ ...published, day: 1 }, day > published.day && situation.tense !== 'future' ? -1 : 0);
  return possible({ ...month, day }, publication);
}

/** "the 7th of last month", "of next month". */
const monthsAway: Partial<Record<Which, number>> = { last: -1, this: 0, next: 1 };

const ofStory: ReadonlySet<Which> = new Set(['previous', 'following', 'that']);

function placeWeekday(weekday: number, which: Parameters<typeof weekdayNear>[2], situation: Situation): Placed | null {
  const origin = originOf(which !== undefined && ofStory.has(which) ? 'told' : 'speaker', situation);
  const day = origin === null ? null : firstDay(origin.fields);
  if (origin === null || day === null) return null;
  // "In the second week of May … on the Sunday": of the week told.
  const ofWeek = origin.fields.week !== undefined && origin.fields.day === undefined;
  // "On Monday 3 September … by that Friday": of the week told, too.
  if (ofWeek || (which === 'that' && origin.reference.kind === 'text' && origin.fields.day !== undefined))
    return { fields: addDays(day, weekday - weekdayOf(day)), reference: origin.reference };
  if (origin.fields.day === undefined) return null;
  const tense = which === undefined && origin.reference.kind === 'text' ? 'future' : situation.tense;
  return { fields: weekdayNear(day, weekday, which, tense), reference: origin.reference };
}

/** A holiday of the year told with it, of the narrative's, or the nearest. */
export function placeHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, situation: Situation): Placed | null {
  const { published, told, voice, tense } = situation;
  if (meaning.year !== undefined) {
    const year = placeRelative(meaning.year, situation);
    return year?.fields.year === undefined
      ? null
      : { fields: meaning.inYear(year.fields.year), reference: year.reference };
  }
  if (voice === 'narrative' && told?.fields.year !== undefined && told.fields.bc !== true) {
    return { fields: meaning.inYear(told.fields.year), reference: fromText(told) };
  }
  if (published === null) return null;
  const span = (year: number): readonly [number, number] => {
    const number = dayNumber(meaning.inYear(year));
    return [number, number];
  };
  const year = nearestYear(span, meaning.which, published, tense);
  return { fields: meaning.inYear(year), reference: publication };
}
