/** The words for times, for who told of something and when, and for stretches without an event. */
import type { Standing } from '../../../model/event.ts';
import { inWords, plural } from './terms.ts';

export const times = {
  notStated: 'Time not stated',
  /** An entry of a list of clock times whose day nobody says. */
  ofSomeDay: (phrase: string) => `“${phrase}”, day not stated`,
  hourNotStated: 'Hour not stated',
  partsOfDay: { night: 'Night', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  by: (end: string) => `By ${end}`,
  byTheEndOf: (year: string) => `By the end of ${year}`,
  from: (start: string) => `From ${start}`,
  notAfter: (end: string) => `Not after ${end}`,
  notBefore: (start: string) => `Not before ${start}`,
  onOrAfter: (day: string) => `On or after ${day}`,
  /** A month or a year. */
  inOrAfter: (start: string) => `In or after ${start}`,
  to: (start: string, end: string) => `${start} to ${end}`,
  between: (start: string, end: string) => `Between ${start} and ${end}`,
  /** "14.56 on Wednesday 22 March 2017". */
  on: (time: string, day: string) => `${time} on ${day}`,
  /** "Morning of Wednesday 22 March 2017". */
  partOf: (part: string, day: string) => `${part} of ${day}`,
  /** "22 March 2017, from 14.56". */
  dayThen: (day: string, time: string) => `${day}, ${time}`,
  dayUntil: (day: string, clock: string) => `${day}, until ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}, from ${clock}`,
  /** "14.56, 22 March 2017". */
  thenDay: (time: string, day: string) => `${time}, ${day}`,
  /** As it stands within a sentence: "by 3 October"; a weekday or a month keeps its capital. */
  within: (time: string) =>
    time.replace(/^(By|From|Not|On|In|Between|Time|Hour|Morning|Afternoon|Evening|Night)\b/, (word) =>
      word.toLowerCase(),
    ),
  /** Whose clocks: "London", or what else the zone is named for. */
  zone: (place: string) => `Times are ${place} times.`,
  /** "London time (GMT)." */
  zoneThen: (place: string, short: string | null) => `${place} time${short === null ? '' : ` (${short})`}.`,
};

type Unit = 'years' | 'months' | 'days';

/** `count` is at least two. */
const units: Readonly<Record<Unit, (count: number) => string>> = {
  years: (count) => plural(count, { one: 'year', other: 'years' }),
  months: (count) => plural(count, { one: 'month', other: 'months' }),
  days: (count) => plural(count, { one: 'day', other: 'days' }),
};

/** A stretch between two chapters; `more` where it is longer than the count, by less than one. */
export const gaps = {
  full: (count: number, unit: Unit, more: boolean) => {
    const length = `${inWords(count)} ${units[unit](count)}`;
    const said = more ? `More than ${length}` : length.charAt(0).toUpperCase() + length.slice(1);
    return `${said} without a dated event in the documents`;
  },
  short: (count: number, unit: Unit, more: boolean) => `${more ? 'over ' : ''}${count} ${units[unit](count)} not shown`,
};

/** The parts of the line that says whose word an event is; what there is none of is null. */
export interface SaidParts<Part> {
  readonly standing: Part;
  readonly by: Part | null;
  readonly through: Part | null;
  readonly about: Part | null;
  readonly where: Part | null;
}

/** "Witness’s account by Dr Hudson, about PC Keith Palmer; Westminster Bridge". */
export const said = <Part>(
  kind: Standing,
  { standing, by, through, about, where }: SaidParts<Part>,
): readonly (Part | string)[] => [
  standing,
  // A document’s report of somebody’s words is the document’s.
  ...(by === null ? [] : kind === 'report' ? [' of what ', by, ' said'] : [' by ', by]),
  ...(through === null ? [] : [', as told by ', through]),
  ...(about === null
    ? []
    : // Counsel speaks for some of those whom a submission names, and to others.
      [`${by === null && through === null ? '' : ','} ${kind === 'submission' ? 'naming' : 'about'} `, about]),
  ...(where === null ? [] : ['; ', where]),
];

export const told = {
  notBy: 'Not said who told it',
  notWhen: 'Not said when it was told',
  /** Above the first of several who told at a time that is no closer known. */
  oneOfSeveral:
    'Which of those who told in this time did so first, the documents do not say. They stand in the order in which the documents report them.',
  by: (names: string) => `Told by ${names}`,
};
