/**
 * The days with a name: word by word → the rule that finds them in a year.
 *
 *   "boxing", "day" → 26 December      "spring", "bank holiday" → the last Monday in May
 *
 * Easter after the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8); bank holidays after the
 * calendar of England and Wales (gov.uk/bank-holidays), without the years in which one was moved.
 */
import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import { nthWeekday } from './ordinal-weekday.ts';

export type InYear = (year: number) => Day;

const fixed =
  (month: number, day: number): InYear =>
  (year) => ({ year, month, day });

const nth =
  (month: number, weekday: number, n: number): InYear =>
  (year) =>
    nthWeekday(year, month, weekday, n);

/** The feast days of saints that are told by their day. */
const saints: readonly (readonly [string, InYear])[] = (
  [
    ['david', 3, 1],
    ['patrick', 3, 17],
    ['george', 4, 23],
    ['andrew', 11, 30],
    ['stephen', 12, 26],
    ['valentine', 2, 14],
  ] as const
).flatMap(([name, month, day]) =>
  ['', '. '].flatMap((stop) =>
    ["'", '’'].map((mark): [string, InYear] => [`${stop}${name} ${mark} s day`.trim(), fixed(month, day)]),
  ),
);

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
export const holidayDays: ReadonlyMap<string, readonly (readonly [rest: string, day: InYear])[]> = new Map([
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
      ['saturday', afterEaster(-1)],
      ['monday', afterEaster(1)],
      ['day', afterEaster(0)],
      ['', afterEaster(0)],
    ],
  ],
  ['good', [['friday', afterEaster(-2)]]],
  ['maundy', [['thursday', afterEaster(-3)]]],
  ['palm', [['sunday', afterEaster(-7)]]],
  ['mothering', [['sunday', afterEaster(-21)]]],
  ['ash', [['wednesday', afterEaster(-46)]]],
  ['shrove', [['tuesday', afterEaster(-47)]]],
  ['pancake', [['day', afterEaster(-47)]]],
  ['ascension', [['day', afterEaster(39)]]],
  ['pentecost', [['', afterEaster(49)]]],
  [
    'whit',
    [
      ['sunday', afterEaster(49)],
      ['monday', afterEaster(50)],
    ],
  ],
  ['whitsun', [['', afterEaster(49)]]],
  ['st', saints],
  ['hogmanay', [['', fixed(12, 31)]]],
  ['burns', [['night', fixed(1, 25)]]],
  [
    'presidents',
    [
      ["' day", nth(2, 1, 3)],
      ['’ day', nth(2, 1, 3)],
      ['day', nth(2, 1, 3)],
    ],
  ],
  [
    'martin',
    [
      ['luther king day', nth(1, 1, 3)],
      ['luther king jr . day', nth(1, 1, 3)],
    ],
  ],
  [
    'father',
    [
      ["' s day", nth(6, 7, 3)],
      ['’ s day', nth(6, 7, 3)],
    ],
  ],
  ['black', [['friday', (year) => addDays(nth(11, 4, 4)(year), 1)]]],
  ['spring', [['bank holiday', nth(5, 1, -1)]]],
  ['early', [['may bank holiday', nth(5, 1, 1)]]],
  ['late', [['may bank holiday', nth(5, 1, -1)]]],
  [
    'august',
    [
      ['bank holiday monday', nth(8, 1, -1)],
      ['bank holiday', nth(8, 1, -1)],
    ],
  ],
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
  [
    'may',
    [
      ['day bank holiday', nth(5, 1, 1)],
      ['day', fixed(5, 1)],
    ],
  ],
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
