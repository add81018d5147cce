/**
 * A weekday with its day of the month beside it: "Wednesday (27 April)", "Wednesday 27th", "Wednesday the 27th".
 *
 *   "on Wednesday (10 October)", published 2018-10-03 → 2018-10-10      "Friday 13th" → the Friday near it that is a 13th
 */
import { ordinalAt } from './amount.ts';
import type { Day } from './calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { monthAt } from './calendar-date.ts';
import type { Idiom, Reading } from './idiom.ts';
import { weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

function match({ tokens, at, inner }: Reading): Match | null {
  const weekday = weekdayNames.get(tokenAt(tokens, at).lower);
  if (weekday === undefined || !tokenAt(tokens, at).capital) return null;
  if (tokenAt(tokens, at + 1).lower === '(') return inBrackets(inner(at + 2), at + 1);
  const the = tokenAt(tokens, at + 1).lower === 'the' ? 1 : 0;
  const number = tokenAt(tokens, at + 1 + the);
  const day = number.kind === 'number' && number.gap === 1 ? ordinalAt(tokens, at + 1 + the) : null;
  if (day === null || day.value < 1 || day.value > 31) return null;
  const after = tokenAt(tokens, day.next);
  if (monthAt(tokens, day.next) !== null || after.lower === 'of' || (after.kind === 'word' && !goesOn.has(after.lower)))
    return null;
  return {
    next: day.next,
    meaning: { kind: 'counted', from: 'speaker', count: (from) => nearest(from, weekday, day.value) },
  };
}
/** What a sentence goes on with behind "Wednesday 27th"; "the Friday 13th meeting" is named for it. */
const goesOn = new Set(
  'at in and or when while he she they it we i the a an his her their for from to with was were is as but by after before'.split(
    ' ',
  ),
);

/** The weekday alone, on the date that the brackets tell. */
function inBrackets(date: Match | null, next: number): Match | null {
  if (date?.meaning.kind !== 'calendar' || date.clock !== undefined || date.also !== undefined) return null;
  const { month, day } = date.meaning.fields;
  return month === undefined || day === undefined ? null : { next, meaning: date.meaning };
}

/** The day nearest to one that is such a weekday and such a day of its month; that weekday before it where none is near. */
function nearest(from: Day, weekday: number, day: number): Day {
  const last = addDays(from, -((weekdayOf(from) - weekday + 7) % 7));
  for (let weeks = 0; weeks <= reach; weeks += 1) {
    const there = [addDays(last, -7 * weeks), addDays(last, 7 * weeks)].find((near) => near.day === day);
    if (there !== undefined) return there;
  }
  return last;
}
const reach = 30;

export const weekdayWithDayIdiom: Idiom = { name: 'weekday with its day', starts: [...weekdayNames.keys()], match };
