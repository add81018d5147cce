/**
 * A weekday that is told from the one before it in its sentence.
 *
 *   "shut on Wednesday and Thursday", published on a Wednesday           → the day after it
 *   "will fly out on Sunday before returning on Tuesday", on a Tuesday   → the Tuesday after that Sunday
 */
import type { Day } from './calendar.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import type { Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import { firstDay } from './shift-fields.ts';
import type { Told } from './situation.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** "today and Wednesday", "Tuesday and Wednesday", told on Tuesday: the second follows the first. */
export function isJoinedForward(
  tokens: readonly Token[],
  from: number,
  { meaning }: Match,
  told: Told | null,
  day: Day | null,
): boolean {
  if (told === null || day === null || meaning.kind !== 'calendar' || meaning.fields.weekday === undefined)
    return false;
  if (!links.has(tokenAt(tokens, from - 1).lower) || told.end !== tokenAt(tokens, from - 2).end) return false;
  const first = told.fields.day === undefined ? null : firstDay(told.fields);
  if (first === null || dayNumber(first) < dayNumber(day)) return false;
  return (meaning.fields.weekday - weekdayOf(first) + 7) % 7 <= mostBetween;
}
/** "Friday and Thursday" goes back; "Friday and Monday" goes on. */
const mostBetween = 3;
const links = new Set(['and', 'or', 'through', 'to', '-', '–']);

/** "on Sunday before returning on Tuesday", "on Sunday and then on Tuesday": after a day to come, the first such day after that. */
export function afterNextDay(
  tokens: readonly Token[],
  from: number,
  match: Match,
  told: Told | null,
  day: Day | null,
): Match {
  const { meaning } = match;
  if (told === null || day === null || meaning.kind !== 'calendar' || meaning.fields.weekday === undefined)
    return match;
  if (meaning.which !== undefined || meaning.fields.day !== undefined) return match;
  const first = told.fields.day === undefined ? null : firstDay(told.fields);
  if (first === null || dayNumber(first) <= dayNumber(day)) return match;
  let then = false;
  for (let at = from - 1; at > from - reach && tokenAt(tokens, at).end > told.end; at -= 1) {
    if (endsSentence(tokens, at)) return match;
    then ||= tokenAt(tokens, at).lower === 'before' || tokenAt(tokens, at).lower === 'then';
    if (tokenAt(tokens, at - 1).end <= told.end && then)
      return { ...match, meaning: { ...meaning, which: 'following' } };
  }
  return match;
}
const reach = 12;
