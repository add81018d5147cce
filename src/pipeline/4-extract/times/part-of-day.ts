/**
 * Parts of the day: "Friday morning", "yesterday afternoon", "the night of 20 June", "the early morning hours of
 * 30 April", "that afternoon", "tonight", "overnight", "in the morning".
 *
 *   "last night" → the night of the day before the speaker's
 */
import { clockOf } from './clock-figures.ts';
import type { Idiom, Reading } from './idiom.ts';
import { partsOfDay, weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { possessiveAt } from './possessive.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { onWeekday } from './weekday.ts';

/** "today", "yesterday", "tomorrow", "tonight": the day by itself, perhaps with its part. */
const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

function match(reading: Reading): Match | null {
  const { tokens, at } = reading;
  const first = tokenAt(tokens, at);
  const offset = days.get(first.lower);
  if (offset !== undefined) return namedDay(reading, offset);
  if (first.lower === 'overnight') return overnight(reading);
  if (weekdayNames.has(first.lower)) return partAfter(reading);
  return smallHours(reading) ?? firstLight(reading) ?? partBefore(reading);
}

/** "at first light", "before first light". */
function firstLight({ tokens, at }: Reading): Match | null {
  const says = tokenAt(tokens, at).lower === 'first' && tokenAt(tokens, at + 1).lower === 'light';
  if (!says || !bareLeads.has(tokenAt(tokens, at - 1).lower)) return null;
  return { next: at + 2, meaning: { kind: 'day-told' }, part: 'MO' };
}

/** "overnight", "overnight Thursday", "overnight on Thursday". */
function overnight({ tokens, at, inner }: Reading): Match {
  const from = tokenAt(tokens, at + 1).lower === 'on' ? at + 2 : at + 1;
  const day = weekdayNames.has(tokenAt(tokens, from).lower) ? inner(from) : null;
  if (day !== null && day.clock === undefined && isDay(day)) return { ...day, part: 'NI' };
  return { next: at + 1, meaning: { kind: 'day-told', nightBefore: true }, part: 'NI' };
}

/** "today's youth", "the people of tomorrow": an age, not a day. */
function isAge({ tokens, at }: Reading): boolean {
  const owned = possessiveAt(tokens, at + 1);
  if (owned > 0) return ofAnAge.has(tokenAt(tokens, at + 1 + owned).lower);
  return tokenAt(tokens, at - 1).lower === 'of' && ofAnAge.has(tokenAt(tokens, at - 2).lower);
}
const ofAnAge = new Set(
  (
    'youth youths world worlds people children kids generation generations leaders men women teenagers parents society ' +
    'standards technology families students workers consumers personal modern global young'
  ).split(' '),
);

function namedDay(reading: Reading, offset: number): Match | null {
  const { tokens, at } = reading;
  if (isAge(reading)) return null;
  const day = { kind: 'relative', unit: 'day', offset, from: 'speaker' } as const;
  const meaning = tokenAt(tokens, at).lower === 'today' ? ({ ...day, now: true } as const) : day;
  if (tokenAt(tokens, at).lower === 'tonight') return { next: at + 1, meaning, part: 'NI' };
  const part = partsOfDay.get(tokenAt(tokens, at + 1).lower);
  return part === undefined ? { next: at + 1, meaning } : { next: at + 2, meaning, part };
}

/** "Friday morning", "Monday morning, June 1", "Thursday, 3 May, in the evening" (its first two tokens). */
function partAfter({ tokens, at, inner }: Reading): Match | null {
  const weekday = weekdayNames.get(tokenAt(tokens, at).lower);
  const hour = tokenAt(tokens, at + 1).capital ? undefined : hours.get(tokenAt(tokens, at + 1).lower);
  if (weekday !== undefined && hour !== undefined && tokenAt(tokens, at).capital)
    return { next: at + 2, meaning: { kind: 'calendar', fields: { weekday } }, clock: clockOf(hour, 0) };
  const mid = tokenAt(tokens, at + 1).lower === 'mid' ? 2 : 0;
  const part = partsOfDay.get(tokenAt(tokens, at + 1 + mid).lower);
  if (weekday === undefined || part === undefined || !tokenAt(tokens, at).capital) return null;
  const next = at + 2 + mid;
  const date = tokenAt(tokens, next).lower === ',' && tokenAt(tokens, next + 1).gap === 1 ? inner(next + 1) : null;
  if (date?.meaning.kind === 'calendar' && isDayOfMonth(date))
    return { ...date, meaning: onWeekday(date.meaning, weekday), part };
  return { next, meaning: { kind: 'calendar', fields: { weekday } }, part };
}

/** "Thursday midnight", "Friday noon". */
const hours: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);

/** The "June 1" of "Monday morning, June 1": its date, and nothing of an hour. */
function isDayOfMonth({ meaning, part, clock, also }: Match): boolean {
  const plain = part === undefined && clock === undefined && also === undefined;
  return plain && meaning.kind === 'calendar' && meaning.fields.month !== undefined && meaning.fields.day !== undefined;
}

/** "the early hours of Thursday", "the small hours": the first of the morning; with "morning" they are read below. */
function smallHours({ tokens, at, inner }: Reading): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const from = at + the;
  const size = tokenAt(tokens, from).lower;
  if ((size !== 'early' && size !== 'small' && size !== 'wee') || tokenAt(tokens, from + 1).lower !== 'hours')
    return null;
  const link = tokenAt(tokens, from + 2).lower;
  const day =
    link === 'of' || link === 'on' ? inner(from + 3) : ['yesterday', 'today'].includes(link) ? inner(from + 2) : null;
  if (day !== null && day.clock === undefined && (isDay(day) || day.part === 'MO'))
    return { ...day, part: 'MO', mod: 'START' };
  return the === 0 || link === 'of'
    ? null
    : { next: from + 2, meaning: { kind: 'day-told' }, part: 'MO', mod: 'START' };
}

function isDay({ meaning, part }: Match): boolean {
  if (part !== undefined) return false;
  if (meaning.kind === 'calendar') return meaning.fields.day !== undefined || meaning.fields.weekday !== undefined;
  return meaning.kind === 'holiday' || (meaning.kind === 'relative' && meaning.unit === 'day');
}

/** "the night of 3-4 June": one night, from the first of the two days. */
function overTwoDays(tokens: readonly Token[], night: Match): Match {
  const [second, ...others] = night.also ?? [];
  const isOne =
    second !== undefined && others.length === 0 && ['-', '–', '/'].includes(tokenAt(tokens, second.from - 1).lower);
  if (!isOne) return night;
  const { also: _, ...first } = night;
  return { ...first, next: second.match.next };
}

/** "the morning of 8 May", "dawn the next day", "the morning". */
function partBefore({ tokens, at, inner }: Reading): Match | null {
  let from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  if (['early', 'late', 'mid'].includes(tokenAt(tokens, from).lower))
    from += tokenAt(tokens, from + 1).lower === '-' ? 2 : 1;
  const part = partsOfDay.get(tokenAt(tokens, from).lower);
  if (part === undefined) return null;
  const hours = tokenAt(tokens, from + 1).lower === 'hours' ? 1 : 0;
  const link = tokenAt(tokens, from + 1 + hours).lower;
  const edge = from > at || edgesOfDay.has(tokenAt(tokens, from).lower);
  const onDay = link === 'yesterday' || (edge && weekdayNames.has(link) && tokenAt(tokens, from + 1 + hours).capital);
  const linked = link === 'of' || link === 'on';
  const beside = edgesOfDay.has(tokenAt(tokens, from).lower) && link === 'the' ? inner(from + 1) : null;
  if (beside !== null && beside.meaning.kind === 'relative' && beside.clock === undefined && isDay(beside))
    return { ...beside, part };
  const day = linked || onDay ? inner(from + 1 + hours + (linked ? 1 : 0)) : null;
  if (day !== null && day.clock === undefined && day.part === undefined && day.meaning.kind !== 'duration')
    return part === 'NI' ? overTwoDays(tokens, { ...day, part }) : { ...day, part };
  const before = tokenAt(tokens, at - 1).lower;
  const bare = tokenAt(tokens, at).lower !== 'the' && from === at;
  if (bare && bareLeads.has(before) && edgesOfDay.has(tokenAt(tokens, from).lower))
    return isName(tokens, from) ? null : { next: from + 1, meaning: { kind: 'day-told' }, part };
  if (bare)
    return bareLeads.has(before) && part === 'NI' ? { next: from + 1, meaning: { kind: 'any-day' }, part } : null;
  if (tokenAt(tokens, at).lower === 'the' && (link === 'of' || isToldByClause(tokens, at, from + 1))) return null;
  return { next: from + 1 + hours, meaning: { kind: 'day-told' }, part };
}

/** "the night the ferry sank", "the morning she left": which one it was is told by the clause, not by the day told last. */
function isToldByClause(tokens: readonly Token[], at: number, next: number): boolean {
  const word = tokenAt(tokens, next);
  return word.gap === 1 && subjects.has(word.lower) && !within.has(tokenAt(tokens, at - 1).lower);
}
const subjects = new Set('the he she they it we i you his her their my our'.split(' '));
/** "In the afternoon the jury retired" begins a sentence with its time. */
const within = new Set('in during by through throughout for into'.split(' '));

const bareLeads = new Set(['at', 'by', 'before', 'after', 'until']);
/** "at dawn", "by dusk" are of the day told; "at night" is of none. */
const edgesOfDay = new Set(['dawn', 'daybreak', 'sunrise', 'dusk', 'sunset', 'nightfall']);

/** "at Dawn French's": with a capital it is somebody. */
const isName = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at).capital;

export const partOfDayIdiom: Idiom = {
  name: 'part of the day',
  starts: [
    ...days.keys(),
    ...partsOfDay.keys(),
    ...weekdayNames.keys(),
    'overnight',
    'the',
    'early',
    'small',
    'wee',
    'late',
    'mid',
    'first',
  ],
  match,
};
