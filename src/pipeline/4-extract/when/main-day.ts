/**
 * The day that an account goes on from, and whether a day has since been told that had gone before.
 *
 *   "On 4 March 2019 he left." → 4 March 2019      "He had gone out on 7 May 2011." → the same, but lost: it may be either
 */
import type { TimeExpression } from '../../artifacts.ts';
import type { DayLeft, LastTold } from './told-so-far.ts';

export interface MainDay {
  readonly last: LastTold | null;
  readonly day: string | null;
  /** The account may go on from this day or from what had gone before. */
  readonly lost: boolean;
}

/** A day beside the account, and before it, is none that the next sentence goes on from; from a day of the report's own it may. */
export function mainAfter(main: MainDay, last: LastTold, expression: TimeExpression): MainDay {
  if (!goesBack(main, last.day, expression)) return { last, day: last.day, lost: false };
  const plain = expression.aside === 'relative' && main.last?.basis === 'stated';
  return { ...main, lost: main.lost || !plain };
}

export function goesBack({ day }: MainDay, told: string, { aside }: TimeExpression): boolean {
  return aside !== undefined && day !== null && told < day;
}

/** What a passage leaves to the next. */
export function leftBy({ day, lost }: MainDay): Pick<DayLeft, 'day' | 'main'> {
  return { day: lost ? null : day, ...(day === null ? {} : { main: day }) };
}
