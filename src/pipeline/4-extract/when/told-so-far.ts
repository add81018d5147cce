/**
 * What a reader of one passage knows when it comes to the next time: the days told so far, and what they rest on.
 *
 * After "On the night of 3 March 2019 he left": `last` is 2019-03-03, stated, a night.
 */
import type { Moment } from '../../../model/calendar.ts';
import type { Basis } from '../../../model/time.ts';

export interface ResolvedTime {
  readonly moment: Moment;
  readonly basis: Basis;
  readonly because: string;
  /** A clock time that is of the day after a night's own. */
  readonly hours?: 'small';
  /** Something was only said on that day. */
  readonly saying?: true;
}
export type DayHours = 'night' | 'small' | 'unsure' | 'overnight';
export interface LastTold {
  readonly day: string;
  readonly basis: Basis;
  readonly phrase: string;
  /**
   * Of a `night` or evening the small hours are the next day's, or either's where it is `unsure`; beside the `small` hours
   * of a night, an evening may be either day's. After the day and before its `overnight`, a morning is the next day's.
   */
  readonly hours?: DayHours;
  /** The minute of that day where the words give one; counted from midnight. */
  readonly minute?: number;
}
/** What a passage leaves to the next: the last day told, and how far into it the clock times have come. */
export interface DayLeft {
  readonly day: string | null;
  /** The main line's day, also where it is not plain that the account goes on from it (`day` is null then). */
  readonly main?: string;
  /** The minute of the day that was told last; null where no clock time was told on it, `lost` where one could not be placed. */
  readonly minute: number | 'lost' | null;
  /** Of an hour of which nobody says the half: the first of the two minutes of the day that it may be. */
  readonly half?: number;
  /** That minute was told to the minute, and not as an evening or a morning. */
  readonly exact: boolean;
  readonly hours?: DayHours;
  /** The year of a month or year that has been told since that day, from which the account may go on. */
  readonly year: string | null;
  /** The first day of a month or week told since that day, with its year: "in the second week of June 2019". */
  readonly period?: string;
  /** "in June 2019", told since that day: what "the 12th" is of, and how many passages ago; null of one that may be beside the story. */
  readonly month?: MonthTold;
  /** The last day on which the hearing itself sat, where that is another line than the account's. */
  readonly sat?: LastTold;
  /** A day was told since that nobody can place. */
  readonly dayLost?: true;
  /** What the passage before told last, where it is an entry of a chronology. */
  readonly entry?: LastTold;
  /** How many passages have told no time since. */
  readonly age: number;
  /** How many passages ago the first day was told. */
  readonly since?: number;
  /** The day of an outcome that was told before the story; and what it leaves, until the story has told a day again. */
  readonly ahead?: { readonly day: string; readonly left?: Omit<DayLeft, 'ahead'> };
}
export interface MonthTold {
  /** `2019-06`. */
  readonly of: string | null;
  readonly age: number;
}
export const noDay: DayLeft = { day: null, minute: null, exact: false, year: null, age: 0 };

/** What the same passage has told so far: each expression's value as read, and as resolved. */
export interface ToldSoFar {
  /** By the expression's start. */
  readonly days: ReadonlyMap<number, { readonly read: string; readonly meant: string }>;
  readonly last: LastTold | null;
  /** The last day of the telling that this passage gives in full: "The inquiry sat until 17 September 2021". */
  readonly court: LastTold | null;
  readonly month: MonthTold | null;
  /** As `DayLeft` has it, within this passage too. */
  readonly period: string | null;
  /** The starts of expressions that mean no known time: a stamp, or a time without a day. Nothing is read from them. */
  readonly lost: ReadonlySet<number>;
  /** What the passages before have left. */
  readonly before: DayLeft;
  /** A day was told in this passage that nobody can place. */
  readonly dayLost: boolean;
  /** This passage goes on with the account of the one before. */
  readonly goesOn: boolean;
}

/** How the sentence speaks: in the reporter's present, and of the past (or both: "says the man was arrested"). */
export interface Tense {
  readonly present: boolean;
  readonly past: boolean;
  /** Of what is to come: "said she would give her conclusions on 28 June". */
  readonly ahead: boolean;
  /** The time is of the telling: "told the inquiry in October". */
  readonly telling?: boolean;
  /** Of what had gone before what is told: "he had been ill", "earlier, at 9pm". */
  readonly back?: boolean;
  /** The time opens its sentence: "At 9.05pm a neighbour …". */
  readonly opens?: boolean;
}
