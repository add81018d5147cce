/**
 * The closed classes of English time words: word → what it stands for.
 *
 *   "sept" → 9     "wednesday" → 3     "fortnights" → week     "twenty" → 20     "third" → 3
 */
import type { PartOfDay, Season, Unit } from './meaning.ts';

export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
export const shortMonths: ReadonlySet<string> = new Set(
  [...monthNames.keys()].filter((name) => name.length < 5 && !['may', 'june', 'july'].includes(name)),
);

/** The short forms are words of their own ("sat", "sun", "wed", "mon ami"), so they need a capital and a stop. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [
    name,
    index + 1,
  ]),
);
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export interface UnitWord {
  readonly unit: Unit;
  /** How many of the unit: 2 for a fortnight. */
  readonly times: number;
  readonly plural: boolean;
}
export const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  (
    [
      ['second', 'second', 1],
      ['minute', 'minute', 1],
      ['hour', 'hour', 1],
      ['day', 'day', 1],
      ['night', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['weekend', 'weekend', 1],
      ['month', 'month', 1],
      ['quarter', 'quarter', 1],
      ['year', 'year', 1],
      ['decade', 'decade', 1],
    ] as const
  ).flatMap(([word, unit, times]): [string, UnitWord][] => [
    [word, { unit, times, plural: false }],
    [`${word}s`, { unit, times, plural: true }],
  ]),
);
const moreUnits: readonly (readonly [string, UnitWord])[] = [
  ['century', { unit: 'century', times: 1, plural: false }],
  ['centuries', { unit: 'century', times: 1, plural: true }],
  ['millennium', { unit: 'millennium', times: 1, plural: false }],
  ['millennia', { unit: 'millennium', times: 1, plural: true }],
  ['sec', { unit: 'second', times: 1, plural: false }],
  ['secs', { unit: 'second', times: 1, plural: true }],
  ['min', { unit: 'minute', times: 1, plural: false }],
  ['mins', { unit: 'minute', times: 1, plural: true }],
  ['hrs', { unit: 'hour', times: 1, plural: true }],
  ['hr', { unit: 'hour', times: 1, plural: false }],
];
export const units: ReadonlyMap<string, UnitWord> = new Map([...unitWords, ...moreUnits]);

export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['teatime', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['nightfall', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
]);

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ]
    .join(' ')
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['hundredth', 100],
    ]),
);

/** Words for an amount that is more than one and not said. */
export const vagueAmounts: ReadonlySet<string> = new Set(['several', 'many', 'few', 'some', 'numerous', 'various']);

/** The "Spring Offensive" was in a spring; "Spring Gardens" need not be. */
export const campaigns: ReadonlySet<string> = new Set(
  'offensive offensives campaign campaigns counteroffensive uprising rising revolt crisis battle battles'.split(' '),
);

/** What papers are called, with the day or the part of it that they come out on before: "the Sunday Times", "the Evening Star". */
export const papers: ReadonlySet<string> = new Set(
  (
    'times telegraph mirror mail express post herald mercury sport independent star courier messenger echo chronicle gazette ' +
    'standard argus tribune world news'
  ).split(' '),
);
