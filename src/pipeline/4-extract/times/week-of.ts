/**
 * A week named by a day or a month, or the edge of one: "the week of March 18", "the first week of May", "the last week of
 * August 1918", "the last day of April".
 *
 *   "the week of March 18", 2013 → 2013-W12      "the last week of the war" → a length, not the week before this one
 */

import { durationValue } from './duration-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Fields, Match, WeekOf } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const edges: ReadonlyMap<string, WeekOf> = new Map([
  ['first', 'first'],
  ['opening', 'first'],
  ['second', 'second'],
  ['third', 'third'],
  ['fourth', 'fourth'],
  ['last', 'last'],
  ['final', 'last'],
  ['closing', 'last'],
]);
/** "the third week of the trial" has no length of its own to tell. */
const middles = new Set<WeekOf>(['second', 'third', 'fourth']);
/** "the week beginning 20 March", "week commencing 3 May". */
const beginnings = new Set(['beginning', 'commencing', 'starting', 'ending', 'ended']);
/** After "of", what a week, month or year is the last of: no time, so that its length alone is told. */
const owners = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'this', 'that', 'a', 'an', 'world']);

function match(reading: Reading): Match | null {
  const { tokens, at } = reading;
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  if (tokenAt(tokens, from).lower === 'week') return weekOf(reading, from + 1, 'day');
  const edge = edges.get(tokenAt(tokens, from).lower);
  const unit = units.get(tokenAt(tokens, from + 1).lower);
  if (edge === undefined || unit === undefined || unit.plural || from === at) return null;
  if (unit.unit === 'week')
    return weekOf(reading, from + 2, edge) ?? (middles.has(edge) ? null : lengthOf(reading, from + 1));
  if (middles.has(edge)) return null;
  const day = unit.unit === 'day' ? dayOf(reading, from + 2, edge === 'first' ? 'first' : 'last') : null;
  return day ?? lengthOf(reading, from + 1);
}

function weekOf({ tokens, inner }: Reading, of: number, which: WeekOf): Match | null {
  const begins = which === 'day' && beginnings.has(tokenAt(tokens, of).lower);
  const within = which !== 'day' && tokenAt(tokens, of).lower === 'in';
  if (tokenAt(tokens, of).lower !== 'of' && !within && !begins) return null;
  const date = inner(of + 1);
  if (date?.meaning.kind !== 'calendar' || date.clock !== undefined || date.part !== undefined) return null;
  const { month, day } = date.meaning.fields;
  if (month === undefined || (day === undefined) === (which === 'day')) return null;
  return { ...date, weekOf: which };
}

/** "the last day of April", "the first day of 2013", "the first day of next month". */
function dayOf({ tokens, inner }: Reading, of: number, edge: 'first' | 'last'): Match | null {
  if (tokenAt(tokens, of).lower !== 'of') return null;
  const period = inner(of + 1);
  if (period === null || period.clock !== undefined || period.part !== undefined || period.mod !== undefined)
    return null;
  const { meaning } = period;
  const whole =
    meaning.kind === 'calendar'
      ? meaning.fields.day === undefined && (meaning.fields.month !== undefined || isYear(meaning.fields))
      : meaning.kind === 'relative' && (meaning.unit === 'month' || meaning.unit === 'year');
  return whole ? { ...period, dayOf: edge } : null;
}

/** A year and nothing smaller. */
const isYear = (fields: Fields): boolean => fields.year !== undefined && Object.keys(fields).length === 1;

/** "the last month of the war". */
function lengthOf({ tokens, inner }: Reading, unitAt: number): Match | null {
  const unit = units.get(tokenAt(tokens, unitAt).lower);
  const owner = tokenAt(tokens, unitAt + 2).lower;
  if (unit === undefined || tokenAt(tokens, unitAt + 1).lower !== 'of' || !owners.has(owner)) return null;
  if (inner(unitAt + 2) !== null) return null;
  return { next: unitAt + 1, meaning: { kind: 'duration', value: durationValue(unit.times, unit.unit) } };
}

export const weekOfIdiom: Idiom = {
  name: 'week of',
  starts: ['the', 'week', ...edges.keys()],
  afterArticle: [...edges.keys()],
  match,
};
