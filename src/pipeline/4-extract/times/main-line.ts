/**
 * The main line of what is told, and whether the last time told was beside it: "that afternoon" is counted from the line.
 *
 *   "On 4 March 2019 he left. In 2011 he had been ill. That afternoon …" → counted from 4 March 2019, plainly
 *   "On 4 March 2019 he left. On 7 May 2011 he had gone out. That afternoon …" → of either day: unsure
 *   "On 4 March 2019 they met, as before the 2003 flood. That afternoon …" → counted from 4 March 2019: a flood's year has none
 */
import type { Aside } from './aside.ts';
import type { Fields, Match, Unit } from './meaning.ts';
import type { Told } from './situation.ts';

export interface MainLine {
  /** The last time told that was not beside the line. */
  readonly line: Told | null;
  /** Its words give it whole; a day counted from publication may be the report's, not the account's. */
  readonly stated: boolean;
  /** Since then a time was told beside it; `unsure`: one of a day from which an account could go on. */
  readonly beside: 'plain' | 'unsure' | null;
}

/** What the line is after a time; only what is wholly before the line is beside it. `opens`: the time opens its clause. */
export function lineAfter(
  before: MainLine,
  told: Told,
  stated: boolean,
  { aside, opens }: { readonly aside: Aside | null; readonly opens: boolean },
): MainLine {
  const { line, beside } = before;
  const dayless = aside === null && told.fields.day === undefined && line?.fields.day !== undefined;
  if ((aside === null && !dayless) || line === null || !isBefore(told.fields, line.fields))
    return { line: told, stated, beside: null };
  const unsure =
    beside === 'unsure' || !before.stated || (aside === 'had' && told.fields.day !== undefined) || (dayless && opens);
  return { ...before, beside: unsure ? 'unsure' : 'plain' };
}

/** Wholly earlier, as far as both are known. */
export function isBefore(one: Fields, other: Fields): boolean {
  if (one.bc === true || other.bc === true || one.year === undefined || other.year === undefined) return false;
  if (one.year !== other.year) return one.year < other.year;
  if (one.month === undefined || other.month === undefined) return false;
  if (one.month !== other.month) return one.month < other.month;
  return one.day !== undefined && other.day !== undefined && one.day < other.day;
}

const short: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour', 'day', 'week', 'weekend']);

/** "that day", "two hours later", "the following Monday", "at 9pm": counted from a day that was told. */
export function countsFromDay({ meaning }: Match): boolean {
  if (meaning.kind === 'day-told') return true;
  if (meaning.kind === 'relative' || meaning.kind === 'shift')
    return meaning.from === 'told' && short.has(meaning.unit);
  if (meaning.kind !== 'calendar') return false;
  return meaning.fields.weekday !== undefined && (meaning.which === 'following' || meaning.which === 'previous');
}
