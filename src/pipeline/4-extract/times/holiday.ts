/**
 * Days with a name: "Christmas Eve", "last Thanksgiving", "Easter 1916", "Boxing Day".
 *
 *   "Thanksgiving Day", published 2000-01-07 → 1999-11-25      "Easter 1916" → 1916-04-23
 *
 * Easter after the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
 */
import type { Day } from './calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match, Which } from './meaning.ts';
import { relativeYearAt } from './relative-year.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

type InYear = (year: number) => Day;

const fixed =
  (month: number, day: number): InYear =>
  (year) => ({ year, month, day });

/** The nth weekday of a month; a negative n counts from its end. */
const nth =
  (month: number, weekday: number, n: number): InYear =>
  (year) => {
    if (n > 0) {
      const first = { year, month, day: 1 };
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
    }
    const last = addDays({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }, -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  };

const afterEaster =
  (days: number): InYear =>
  (year) =>
    addDays(easter(year), days);

function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** The words after the first, in lower case with single spaces; the longest is tried first. */
const holidays: ReadonlyMap<string, readonly (readonly [rest: string, day: InYear])[]> = new Map([
  [
    'christmas',
    [
      ['eve', fixed(12, 24)],
      ['day', fixed(12, 25)],
      ['', fixed(12, 25)],
    ],
  ],
  ['boxing', [['day', fixed(12, 26)]]],
  [
    'thanksgiving',
    [
      ['day', nth(11, 4, 4)],
      ['', nth(11, 4, 4)],
    ],
  ],
  ['halloween', [['', fixed(10, 31)]]],
  [
    'easter',
    [
      ['sunday', afterEaster(0)],
      ['monday', afterEaster(1)],
      ['day', afterEaster(0)],
      ['', afterEaster(0)],
    ],
  ],
  ['good', [['friday', afterEaster(-2)]]],
  ['independence', [['day', fixed(7, 4)]]],
  ['bastille', [['day', fixed(7, 14)]]],
  ['labor', [['day', nth(9, 1, 1)]]],
  ['memorial', [['day', nth(5, 1, -1)]]],
  ['veterans', [['day', fixed(11, 11)]]],
  ['armistice', [['day', fixed(11, 11)]]],
  [
    'remembrance',
    [
      ['sunday', nth(11, 7, 2)],
      ['day', fixed(11, 11)],
    ],
  ],
  ['columbus', [['day', nth(10, 1, 2)]]],
  ['election', [['day', (year) => addDays(nth(11, 1, 1)(year), 1)]]],
  ['may', [['day', fixed(5, 1)]]],
  [
    'new',
    [
      ["year ' s day", fixed(1, 1)],
      ['year ’ s day', fixed(1, 1)],
      ["year ' s eve", fixed(12, 31)],
      ['year ’ s eve', fixed(12, 31)],
      ['years day', fixed(1, 1)],
      ['years eve', fixed(12, 31)],
    ],
  ],
  [
    'valentine',
    [
      ["' s day", fixed(2, 14)],
      ['’ s day', fixed(2, 14)],
    ],
  ],
  ['guy', [['fawkes night', fixed(11, 5)]]],
  ['bonfire', [['night', fixed(11, 5)]]],
] as [string, [string, InYear][]][]);

const whiches: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
]);

function match({ tokens, at }: Reading): Match | null {
  const which = whiches.get(tokenAt(tokens, at).lower);
  const from = which === undefined ? at : at + 1;
  const first = tokenAt(tokens, from);
  if (!first.capital) return null;
  for (const [rest, day] of holidays.get(first.lower) ?? []) {
    const words = rest === '' ? [] : rest.split(' ');
    if (!words.every((word, step) => tokenAt(tokens, from + 1 + step).lower === word)) continue;
    const next = from + 1 + words.length;
    if (words.length === 0 && isPartOfName({ tokens, at: next })) continue;
    return withYear({ tokens, at: next }, day, which);
  }
  return null;
}

/** "Christmas Island", "Easter Road". */
function isPartOfName({ tokens, at }: Pick<Reading, 'tokens' | 'at'>): boolean {
  const after = tokenAt(tokens, at);
  return after.kind === 'word' && after.capital && after.gap === 1;
}

function withYear({ tokens, at }: Pick<Reading, 'tokens' | 'at'>, day: InYear, which: Which | undefined): Match {
  const of = ['of', ',', 'in'].includes(tokenAt(tokens, at).lower) ? 1 : 0;
  const year = yearAt(tokens, at + of);
  if (year !== null) return { next: year.next, meaning: { kind: 'calendar', fields: day(year.year) } };
  const relative = relativeYearAt(tokens, at + (tokenAt(tokens, at).lower === 'of' ? 1 : 0));
  const meaning = { kind: 'holiday', inYear: day } as const;
  if (relative !== null) return { next: relative.next, meaning: { ...meaning, year: relative.year } };
  return { next: at, meaning: which === undefined ? meaning : { ...meaning, which } };
}

export const holidayIdiom: Idiom = { name: 'holiday', starts: [...holidays.keys(), ...whiches.keys()], match };
