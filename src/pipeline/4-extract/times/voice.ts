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
import type { Fields, Match, Meaning } from './meaning.ts';
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
/** A weekday goes on from a day told this long before publication: from the story of a report, not from a birth. */
const lately = 1500;
/** So many years long past make a narrative, and so many for each time told from the reporter's day, or for each "said". */
const fewestYears = 3;
const yearsForEach = 5;
const yearsForSaid = 2;
const reportingVerbs = new Set(['said', 'says', 'told', 'tells', 'reported', 'announced']);

/** `plain`: the text names a year long past, and nothing in it is a reporter's. */
export type Manner = 'narrative' | 'plain' | 'report';

/** How a whole text speaks, whatever its sentences say. */
export function mannerOf(tokens: readonly Token[], found: readonly FoundMatch[], published: Day | null): Manner {
  let past = 0;
  let reported = 0;
  for (const { match } of found) {
    if (isLongPast(match.meaning, published)) past += 1;
    else if (isReporters(match.meaning)) reported += 1;
  }
  if (past === 0 || past < reported * yearsForEach) return 'report';
  const said = tokens.filter(({ lower }) => reportingVerbs.has(lower)).length;
  if (past >= fewestYears && past >= said * yearsForSaid) return 'narrative';
  return reported + said === 0 ? 'plain' : 'report';
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
  { published, told, manner }: { published: Day | null; told: Told | null; manner: Manner },
): Voice {
  if (told === null) return 'news';
  if (published === null) return 'narrative';
  const { fields } = told;
  const day = firstDay(fields);
  if (day === null || !goesOn(meaning)) return 'news';
  const plain = manner === 'plain' && !isWeekday(meaning);
  if (fields.month === undefined && !plain) return 'news';
  const before = dayNumber(published) - dayNumber(day);
  const follows = meaning.kind === 'day-told' || tokenAt(tokens, from).start - told.end <= nearby;
  if (before < (follows || plain ? farAway : longAgo)) return 'news';
  if (isSince(meaning, fields, published)) return 'news';
  if (isWeekday(meaning) && !goesOnFromDay(tokens, from, { follows, before, day: fields.day })) return 'news';
  const tense = tenseAround(tokens, from, next);
  return tense === 'past' || tense === 'surely past' ? 'narrative' : 'news';
}

/** A date or time of day may go on from the one told; never a half-year or what the reporter counts. */
function goesOn(meaning: Meaning): boolean {
  if (meaning.kind === 'holiday' || meaning.kind === 'day-told') return true;
  if (meaning.kind !== 'calendar' || isCounted(meaning)) return false;
  return meaning.fields.half === undefined;
}

/** "April" in June, after "last November": between the two, rather than before both. */
function isSince(meaning: Meaning, told: Fields, published: Day): boolean {
  if (meaning.kind !== 'calendar' || told.month === undefined || told.year !== published.year - 1) return false;
  const { month } = meaning.fields;
  return month !== undefined && month < told.month && month < published.month && told.month > published.month;
}

const isWeekday = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' && meaning.fields.weekday !== undefined && meaning.fields.month === undefined;

/** "On Thursday he drove": not "he said on Thursday", and only close after a day of the last few years. */
function goesOnFromDay(
  tokens: readonly Token[],
  from: number,
  { follows, before, day }: { follows: boolean; before: number; day: number | undefined },
): boolean {
  if (!follows || day === undefined || before < longAgo || before > lately) return false;
  for (let at = from - 3; at < from + 4; at += 1) if (reportingVerbs.has(tokenAt(tokens, at).lower)) return false;
  return true;
}
