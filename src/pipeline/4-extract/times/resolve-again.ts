/**
 * A period spoken of again → its value: the quarter told last, or the same one of another year.
 *
 *   "the quarter" after "third-quarter profit", 1989 → 1989-Q3      "the year-ago quarter" → 1988-Q3
 */
import type { Day } from './calendar.ts';
import { addDays, quarterOf, weekdayOf, weekOf } from './calendar.ts';
import { reportersYear } from './complete-fields.ts';
import { formatFields } from './format-value.ts';
import type { Fields, Meaning } from './meaning.ts';
import type { Resolution } from './resolve-match.ts';
import { firstDay } from './shift-fields.ts';
import type { Situation, Told } from './situation.ts';
import type { Tense } from './tense.ts';

type Again = Extract<Meaning, { kind: 'again' }>;

export function resolveAgain(meaning: Again, situation: Situation): Resolution {
  const { topic, told, published } = situation;
  if (meaning.unit === 'day') return theDay(situation);
  if (meaning.unit === 'year' && meaning.ends === true) {
    return { type: 'DURATION', value: 'P1Y', reference: { kind: 'words' }, fields: null };
  }
  if (meaning.ended !== undefined && topic?.fields.fiscal === true) return fromText(meaning, topic.fields, topic);
  if (meaning.ended !== undefined && published !== null) return endedOn(meaning.ended, published);
  if (meaning.unit === 'year' && meaning.latest === true && published !== null)
    return given({ year: published.year - 1 }, { kind: 'publication' });
  const known =
    (meaning.unit === 'quarter' || meaning.unit === 'period') && !isTooEarly(meaning, situation) ? topic : null;
  const source =
    known ?? (meaning.unit === 'week' || meaning.unit === 'weekend' || meaning.unit === 'quarter' ? null : told);
  const month = monthTold(meaning, situation);
  if (month !== null) return fromText(meaning, month.fields, month);
  if (meaning.unit === 'year' && meaning.back === 0 && topic !== null) return fromText(meaning, topic.fields, topic);
  if (isYearOver(meaning, situation) && told !== null) return fromText(meaning, told.fields, told);
  if (source !== null && situation.voice === 'narrative') return fromText(meaning, source.fields, source);
  if (known !== null) return fromText(meaning, known.fields, known);
  if (published === null) return { type: 'DATE', value: 'XXXX', reference: { kind: 'none' }, fields: null };
  return given(fromDay(meaning, published, situation.tense), { kind: 'publication' });
}

/** "the quarter ended March 31": the calendar's quarter that ended then, or last before. */
function endedOn(end: Fields, published: Day): Resolution {
  const { month = 12 } = end;
  const year = end.year ?? reportersYear(end, undefined, published, 'past');
  const quarter = Math.floor(month / 3);
  return given(quarter === 0 ? { year: year - 1, quarter: 4 } : { year, quarter }, { kind: 'publication' });
}

/** "in February … the same period last year": the month told, where it was told after any quarter. */
function monthTold({ unit }: Again, { told, topic }: Situation): Told | null {
  if (unit !== 'period' || told === null || told.fields.month === undefined || told.fields.day !== undefined)
    return null;
  return topic === null || told.start > topic.start ? told : null;
}

/** "off 33 percent for 2009 … a drop for the year", told in January: the year that is over, not the one that has begun. */
function isYearOver({ unit, back, year }: Again, { told, published, tense, start }: Situation): boolean {
  if (unit !== 'year' || back !== 0 || year !== undefined || told === null || published === null) return false;
  const { fields } = told;
  const whole = fields.month === undefined && fields.quarter === undefined && fields.half === undefined;
  const fresh = published.month <= newYear || (published.month <= reporting && start - told.end <= near);
  return whole && fields.year === published.year - 1 && fresh && tense !== 'future';
}
/** Until then it is the year that is spoken of, and a while longer where it was just named. */
const newYear = 2;
const reporting = 4;
const near = 200;

/** "later in the day": the day told last, else the reporter's own. */
function theDay({ told, published }: Situation): Resolution {
  if (told?.fields.day !== undefined) return given(told.fields, { kind: 'text', start: told.start, end: told.end });
  if (published !== null) return given({ ...published }, { kind: 'publication' });
  return given({}, { kind: 'none' });
}

/** The latest quarter is over: one that is still running is not meant. */
function isTooEarly({ latest, unit }: Again, { topic, published }: Situation): boolean {
  if (latest !== true || unit !== 'quarter' || topic === null || published === null) return false;
  const { year = 0, quarter = 0 } = topic.fields;
  return year * 12 + quarter * 3 >= published.year * 12 + published.month;
}

function fromText(meaning: Again, fields: Fields, { start, end }: { start: number; end: number }): Resolution {
  const year = meaning.year ?? (fields.year === undefined ? undefined : fields.year - meaning.back);
  const moved = year === undefined ? fields : { ...fields, year };
  return given(keptBy(meaning, moved), { kind: 'text', start, end });
}

/** Of the time told, as much as the unit names. */
function keptBy({ unit }: Again, fields: Fields): Fields {
  const { bc, year } = fields;
  if (year !== undefined && (unit === 'decade' || unit === 'century')) return ages(unit, year, bc);
  const month = fields.month ?? (fields.week === undefined ? undefined : firstDay(fields)?.month);
  if (year === undefined || (unit !== 'year' && (unit !== 'month' || month === undefined))) return fields;
  const named = unit === 'year' || month === undefined ? { year } : { year, month };
  return bc === true ? { bc, ...named } : named;
}

/** The decade or century that a year lies in. */
function ages(unit: 'decade' | 'century', year: number, bc?: true): Fields {
  const age = unit === 'decade' ? { decade: Math.floor(year / 10) } : { century: Math.floor(year / 100) };
  return bc === true ? { bc, ...age } : age;
}

/** Where nothing was told: the quarter that ended last, the year, week or weekend of the day. */
function fromDay(meaning: Again, day: Day, tense: Tense): Fields {
  const year = meaning.year ?? day.year - meaning.back;
  if (meaning.unit === 'week') return weekOf(day);
  if (meaning.unit === 'weekend')
    return { ...weekOf(addDays(day, tense === 'future' || weekdayOf(day) > 5 ? 0 : -7)), weekend: true };
  if (meaning.unit === 'month') return { year, month: day.month };
  if (meaning.unit === 'decade' || meaning.unit === 'century') return ages(meaning.unit, year);
  const period = meaning.unit === 'period' && meaning.year === undefined && meaning.alone !== true;
  if (meaning.unit !== 'quarter' && !period) return { year };
  const quarter = quarterOf(day.month) - 1;
  return quarter === 0 ? { year: year - 1, quarter: 4 } : { year, quarter };
}

function given(fields: Fields, reference: Resolution['reference']): Resolution {
  return { type: 'DATE', value: formatFields(fields), reference, fields };
}
