/**
 * What the words of a time expression mean before anything outside them is known.
 *
 *   "the end of last year"   → {kind: 'relative', unit: 'year', offset: -1, from: 'speaker', mod: 'END'}
 *   "21 March"               → {kind: 'calendar', fields: {month: 3, day: 21}}
 *   "almost an hour before"  → {kind: 'duration', value: 'PT1H', mod: 'LESS_THAN'}
 */
import type { TimeExpression } from '../../artifacts.ts';
import type { Day } from './calendar.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Parts of the day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Clock {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** `Z`, `+05`, `-08:30`, or nothing. */
  readonly zone: string;
}

/** A place in the calendar, as far as it is known; what is absent is not known. */
export interface Fields {
  readonly bc?: true;
  /** Its leading digits: 19 for the twentieth century. */
  readonly century?: number;
  /** Its leading digits: 198 for the 1980s. */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  /** Counted in the company's own year: "the fiscal first quarter". */
  readonly fiscal?: true;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly weekend?: true;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** A day, week or month within it that is not known: "three days later" than a year. */
  readonly unknown?: 'day' | 'week' | 'month';
}

export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'that';
/** What a relative time is counted from: the speaker's own day, or the last time told. */
export type Origin = 'speaker' | 'told';

export type Meaning =
  /** Named by its own name, perhaps without its year. `which` is the "last" of "last October". */
  | {
      readonly kind: 'calendar';
      readonly fields: Fields;
      readonly which?: Which;
      readonly year?: Relative;
      /** "'89": the century is not said. */
      readonly short?: true;
      /** The weekday that is told with a date, 1 for Monday: it says which year is meant. */
      readonly onWeekday?: number;
    }
  | Relative
  /** "two years ago", "three days later"; a null amount is "years ago". */
  | {
      readonly kind: 'shift';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly sign: 1 | -1;
      readonly from: Origin;
      /** "two days before": a length alone where no time was told. */
      readonly onlyTold?: true;
    }
  /** "the quarter": the one told last, or the one so many years before it, or the same one of a year. */
  | {
      readonly kind: 'again';
      readonly unit: Unit | 'period';
      readonly back: number;
      readonly year?: number;
      readonly ends?: boolean;
      /** The date on which "the quarter ended March 31" ended. */
      readonly ended?: Fields;
      /** "year-ago results": of what length is not said. */
      readonly alone?: true;
      /** "the latest quarter": one that is over. */
      readonly latest?: boolean;
    }
  /** The day before or after another: "the day after Thanksgiving". */
  | { readonly kind: 'beside'; readonly of: Meaning; readonly days: number }
  /** A day with a name, found by its year. */
  | {
      readonly kind: 'holiday';
      readonly inYear: (year: number) => Day;
      readonly which?: Which;
      readonly year?: Relative;
    }
  /** Counted from a day by a rule of its own: "Wednesday week", "the turn of the century". */
  | { readonly kind: 'counted'; readonly from: Origin; readonly count: (day: Day) => Fields }
  /** A day that no calendar has, or figures that tell no time. */
  | { readonly kind: 'impossible' }
  /** A clock time or part of the day with no day beside it. */
  | {
      readonly kind: 'day-told';
      /** "worked overnight": where nothing was told, and nothing is to come, the night before the reporter's day. */
      readonly nightBefore?: true;
    }
  /** "at night": on no day in particular. */
  | { readonly kind: 'any-day' }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'fixed'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** "last year", "the following week", "yesterday". */
export interface Relative {
  readonly kind: 'relative';
  readonly unit: Unit;
  readonly offset: number;
  readonly from: Origin;
  /** "today", which in a narrative is the reader's. */
  readonly now?: true;
}

export type Mod = NonNullable<TimeExpression['mod']>;

/** The week of a day, the weekend beside it, or one of the whole weeks of a month. */
export type WeekOf = 'day' | 'weekend' | 'first' | 'second' | 'third' | 'fourth' | 'last';

/** What an idiom found: tokens from the index it was asked at up to `next`. */
export interface Match {
  /** The token after the last. */
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod?: Mod;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  readonly weekOf?: WeekOf;
  /** The first or last day of what the fields name: a month or a year. */
  readonly dayOf?: 'first' | 'last';
  /** A time in this company only: in a narrative, or after a year before the common era. */
  readonly only?: 'narrative' | 'bc';
  /** Further expressions read together with this one: the "6 March" of "5 or 6 March". */
  readonly also?: readonly { readonly from: number; readonly match: Match }[];
}
