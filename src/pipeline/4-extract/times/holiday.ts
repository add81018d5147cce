/**
 * Days with a name: "Christmas Eve", "last Thanksgiving", "Easter 1916", "Boxing Day".
 *
 *   "Thanksgiving Day", published 2000-01-07 → 1999-11-25      "Easter 1916" → 1916-04-23
 */
import type { InYear } from './holiday-days.ts';
import { holidayDays } from './holiday-days.ts';
import type { Idiom, Reading } from './idiom.ts';
import { partsOfDay } from './lexicon.ts';
import type { Match, WeekOf, Which } from './meaning.ts';
import { relativeYearAt } from './relative-year.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

const whiches: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
]);

function match({ tokens, at }: Reading): Match | null {
  const which = whiches.get(tokenAt(tokens, at).lower);
  const from = which === undefined ? at : at + 1;
  const first = tokenAt(tokens, from);
  if (!first.capital && tokenAt(tokens, from + 1).lower !== 'bank') return null;
  for (const [rest, day] of holidayDays.get(first.lower) ?? []) {
    const words = rest === '' ? [] : rest.split(' ');
    if (!words.every((word, step) => tokenAt(tokens, from + 1 + step).lower === word)) continue;
    const next = from + 1 + words.length;
    if ((words.length === 0 || first.lower === 'black') && isPartOfName({ tokens, at: next })) continue;
    if (treaties.has(tokenAt(tokens, next).lower) && isPartOfName({ tokens, at: next }))
      return { next, meaning: { kind: 'impossible' } };
    const part = partsOfDay.get(tokenAt(tokens, next).lower);
    if (part === undefined || tokenAt(tokens, next).capital) return withYear({ tokens, at: next }, day, which);
    return { ...withYear({ tokens, at: next + 1 }, day, which), part };
  }
  return null;
}

/** "the Good Friday Agreement": named for a day, and neither that day nor any Friday. */
const treaties = new Set('agreement agreements accord accords pact treaty'.split(' '));

/** "Christmas Island", "Easter Road". */
function isPartOfName({ tokens, at }: Pick<Reading, 'tokens' | 'at'>): boolean {
  const after = tokenAt(tokens, at);
  return after.kind === 'word' && after.capital && after.gap === 1;
}

/** "Easter week", "Labor Day weekend". */
const spans: ReadonlyMap<string, WeekOf> = new Map([
  ['week', 'day'],
  ['weekend', 'weekend'],
]);

function withYear({ tokens, at }: Pick<Reading, 'tokens' | 'at'>, day: InYear, which: Which | undefined): Match {
  const span = tokenAt(tokens, at + 1).lower === '-' ? undefined : spans.get(tokenAt(tokens, at).lower);
  if (span !== undefined) return { ...withYear({ tokens, at: at + 1 }, day, which), weekOf: span };
  const of = ['of', ',', 'in'].includes(tokenAt(tokens, at).lower) ? 1 : 0;
  const year = yearAt(tokens, at + of);
  if (year !== null) return { next: year.next, meaning: { kind: 'calendar', fields: day(year.year) } };
  const relative = relativeYearAt(tokens, at + (tokenAt(tokens, at).lower === 'of' ? 1 : 0));
  const meaning = { kind: 'holiday', inYear: day } as const;
  if (relative !== null) return { next: relative.next, meaning: { ...meaning, year: relative.year } };
  return { next: at, meaning: which === undefined ? meaning : { ...meaning, which } };
}

export const holidayIdiom: Idiom = { name: 'holiday', starts: [...holidayDays.keys(), ...whiches.keys()], match };
