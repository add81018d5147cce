/**
 * Who speaks in a sentence: the reporter, whose "21 March" is near the day of publication, or a narrative, whose
 * "21 March" is near the last time told?
 *
 *   "He was arrested yesterday" → news      "On March 22 last year he drove …; by 25 March he had gone" → narrative
 *
 * A text that is full of years long past and hardly ever says "Friday", "last week" or "he said" is a narrative all through. In any
 * other the reporter speaks, but for a date in the past tense that follows closely on another, long before publication.
 */
import type { Voice } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import type { FoundMatch } from './find-matches.ts';
import type { Match, Meaning } from './meaning.ts';
import { firstDay } from './shift-fields.ts';
import type { Told } from './situation.ts';
import { tenseAround } from './tense.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** A time told this many days before publication is another day's story; for a date that does not follow it closely it must be longer ago. */
const farAway = 28;
const longAgo = 180;
/** A date follows closely on another that ended at most so many characters before it. */
const nearby = 300;
/** So many years long past make a narrative, and so many for each time told from the reporter's day, or for each "said". */
const fewestYears = 3;
const yearsForEach = 5;
const yearsForSaid = 2;
const reportingVerbs = new Set(['said', 'says', 'told', 'tells', 'reported', 'announced']);

/** Whether a whole text is a narrative of years long past, whatever its sentences say. */
export function isNarrative(tokens: readonly Token[], found: readonly FoundMatch[], published: Day | null): boolean {
  let past = 0;
  let reported = 0;
  for (const { match } of found) {
    if (isLongPast(match.meaning, published)) past += 1;
    else if (isReporters(match.meaning)) reported += 1;
  }
  if (past < fewestYears || past < reported * yearsForEach) return false;
  const said = tokens.filter(({ lower }) => reportingVerbs.has(lower)).length;
  return past >= said * yearsForSaid;
}

function isLongPast(meaning: Meaning, published: Day | null): boolean {
  if (meaning.kind !== 'calendar') return false;
  const { year, bc } = meaning.fields;
  return bc === true || (year !== undefined && published !== null && year < published.year - 1);
}

/** "Friday", "last October", "March last year", "this week", "two years ago", "third-quarter profit". */
function isReporters(meaning: Meaning): boolean {
  if (meaning.kind === 'relative' || meaning.kind === 'shift') return meaning.from === 'speaker';
  if (meaning.kind === 'again') return meaning.unit !== 'day';
  if (meaning.kind !== 'calendar') return false;
  return (meaning.fields.weekday !== undefined && meaning.fields.month === undefined) || isCounted(meaning);
}

/** "last October", "March last year", "third-quarter profit". */
function isCounted({ fields, which, year }: Extract<Meaning, { kind: 'calendar' }>): boolean {
  if (fields.quarter !== undefined || year?.from === 'speaker') return true;
  return which === 'last' || which === 'next' || which === 'this';
}

/** Who speaks where a time stands over the tokens from `from`, in a text that is no narrative as a whole. */
export function voiceAround(
  tokens: readonly Token[],
  from: number,
  { next, meaning }: Match,
  { published, told }: { published: Day | null; told: Told | null },
): Voice {
  if (told === null) return 'news';
  if (published === null) return 'narrative';
  const { fields } = told;
  const day = firstDay(fields);
  if (day === null || fields.month === undefined || !goesOn(meaning)) return 'news';
  const before = dayNumber(published) - dayNumber(day);
  const follows = meaning.kind === 'day-told' || tokenAt(tokens, from).start - told.end <= nearby;
  if (before < (follows ? farAway : longAgo)) return 'news';
  const tense = tenseAround(tokens, from, next);
  return tense === 'past' || tense === 'surely past' ? 'narrative' : 'news';
}

/** A date or time of day may go on from the one told; never a weekday, a half-year or what the reporter counts. */
function goesOn(meaning: Meaning): boolean {
  if (meaning.kind === 'holiday' || meaning.kind === 'day-told') return true;
  if (meaning.kind !== 'calendar' || isCounted(meaning)) return false;
  return meaning.fields.weekday === undefined && meaning.fields.half === undefined;
}
