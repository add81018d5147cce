/**
 * Text → the time expressions in it, as TIMEX3 has them.
 *
 *   "… on March 22 last year", published 2018-10-03 → {text: "March 22 last year", type: DATE, value: "2017-03-22"}
 *
 *   text ─▶ tokens ─▶ matches ─▶ values, in the order of the text: each may be told from the one before
 */
import type { TimeExpression, Voice } from '../../artifacts.ts';
import { asideAround, opensClause } from './aside.ts';
import type { Branch } from './branch.ts';
import { branchAt, isStepBack } from './branch.ts';
import type { Day } from './calendar.ts';
import { isNameByCapitals } from './capitals.ts';
import { dayFromIso } from './day-from-iso.ts';
import { findMatches } from './find-matches.ts';
import { countsFromDay, isBefore, lineAfter, type MainLine } from './main-line.ts';
import type { Fields, Match, Meaning } from './meaning.ts';
import { isPartOfName } from './part-of-name.ts';
import { resolveMatch } from './resolve-match.ts';
import type { Told } from './situation.ts';
import { movesStory } from './story-line.ts';
import { isTellingDay } from './telling-day.ts';
import type { Tense } from './tense.ts';
import { isAhead, tenseAround } from './tense.ts';
import type { Token } from './tokens.ts';
import { tokenAt, tokenise } from './tokens.ts';
import { mannerOf, voiceAround } from './voice.ts';
import { afterNextDay, isJoinedForward } from './weekday-after.ts';
import { wholeQuarter } from './whole-quarter.ts';

export interface TimesContext {
  /** ISO 8601 date or date-time; without it times told from publication stay unresolved. */
  readonly published: string | null;
  readonly voice: Voice | 'auto';
  /** A date that was told before this text begins, from which a narrative goes on. */
  readonly told?: string;
}

/** All time expressions, in order, none overlapping; any text is read without a throw. */
export function readTimes(text: string, context: TimesContext): readonly TimeExpression[] {
  const tokens = tokenise(text);
  const published: Day | null = dayFromIso(context.published);
  const before = dayFromIso(context.told ?? null);
  let told: Told | null = before === null ? null : { fields: { ...before }, start: 0, end: 0 };
  let story = told;
  let topic: Told | null = null;
  let main: MainLine = { line: told, stated: true, beside: null };
  const times: TimeExpression[] = [];
  let branch: Branch | null = null;
  const found = findMatches(tokens);
  const manner = context.voice === 'auto' ? mannerOf(tokens, found, published) : 'report';
  const spoken = manner === 'narrative' ? 'narrative' : context.voice;
  for (const { from, match: read } of found) {
    const match = afterNextDay(tokens, from, read, told, published);
    if (match.meaning.kind === 'impossible') continue;
    if (isNameByCapitals(tokens, from, match) || isPartOfName(tokens, from, match)) continue;
    if (match.only === 'narrative' && spoken !== 'narrative') continue;
    if (match.only === 'bc' && (context.voice === 'news' || told?.fields.bc !== true)) continue;
    const start = tokenAt(tokens, from).start;
    const { end } = tokenAt(tokens, match.next - 1);
    const tense = isJoinedForward(tokens, from, match, told, published) ? 'future' : tenseOf(tokens, from, match);
    const voice = spoken === 'auto' ? voiceAround(tokens, from, match, { published, told, manner }) : spoken;
    const aside = asideAround(tokens, from, match.next);
    const fromLine = main.beside !== null && aside === null && countsFromDay(match);
    const unsure = fromLine && main.beside === 'unsure';
    branch = branchAt(tokens, from, branch);
    const { type, value, reference, fields, clock } = resolveMatch(match, {
      published,
      told: fromLine ? main.line : told,
      story: branch?.place ?? story,
      topic,
      voice,
      tense,
      start,
    });
    const telling = told !== null && isTellingDay(tokens, from, match, told.start);
    if (fields !== null && !unsure && !telling) {
      const { part } = match;
      const place: Told = {
        fields,
        start,
        end,
        ...(clock === undefined ? {} : { clock }),
        ...(part === undefined ? {} : { part }),
      };
      const goesBack = aside === 'had' && main.line !== null && isBefore(fields, main.line.fields);
      if (fields.year !== undefined && !isBeside(tokens, from, match, voice) && fields.season !== 'WI') {
        told = place;
        const opens = opensClause(tokens, from);
        main = lineAfter(main, place, reference.kind !== 'publication', { aside, opens });
      }
      if (!goesBack && fields.season !== 'WI' && movesStory(tokens, from, match, fields, story?.fields ?? null))
        [story, branch] = [place, null];
      else if (voice === 'narrative' && isStepBack(tokens, from, match, aside)) branch = { place, from };
      const quarter = wholeQuarter(tokens, from, fields);
      if (quarter !== null) topic = { ...place, fields: quarter };
      if (isTopic(fields, published, topic) && !isComparison(match.meaning)) topic = place;
    }
    if (months.test(value)) topic = null;
    const words: TimeExpression = { start, end, text: text.slice(start, end), type, value, reference };
    const beside = aside === null && !unsure ? words : besideMain(words, aside, unsure);
    times.push(match.mod === undefined ? beside : { ...beside, mod: match.mod });
  }
  return times;
}

const besideMain = (words: TimeExpression, aside: TimeExpression['aside'] | null, unsure: boolean): TimeExpression => ({
  ...words,
  ...(aside === null || aside === undefined ? {} : { aside }),
  ...(unsure ? { unsure } : {}),
});

function tenseOf(tokens: readonly Token[], from: number, match: Match): Tense {
  const { next } = match;
  const meaning = match.meaning.kind === 'beside' ? match.meaning.of : match.meaning;
  if (meaning.kind === 'day-told') return meaning.nightBefore === true ? tenseAround(tokens, from, next) : null;
  if (meaning.kind !== 'calendar' && meaning.kind !== 'holiday' && meaning.kind !== 'again') return null;
  if (meaning.kind === 'calendar' && (meaning.fields.year ?? meaning.fields.decade ?? meaning.year) !== undefined)
    return null;
  if (meaning.kind !== 'calendar' || meaning.fields.weekday === undefined) return tenseAround(tokens, from, next);
  return isAhead(tokens, from, next) ? 'future' : null;
}

/** "six months", "nine months": figures are told of another length than a quarter from here on. */
const months = /^P[69]M$/;

/** Figures are told of a quarter or half-year; neither one that is not over yet nor an older one takes its place,
 * unless a company counts it in a year of its own. */
function isTopic(fields: Fields, published: Day | null, topic: Told | null): boolean {
  const { year, quarter, half } = fields;
  if (year === undefined || (quarter === undefined && half === undefined)) return false;
  if (topic === null || published === null) return true;
  const over = published.year * 12 + published.month;
  const end = endOf(fields);
  return end < over && (fields.fiscal === true || end >= endOf(topic.fields) || endOf(topic.fields) >= over);
}

/** The last month of a quarter or half-year, counted through the years. */
function endOf({ year = 0, quarter, half = 1 }: Fields): number {
  return year * 12 + (quarter === undefined ? half * 6 : quarter * 3);
}

/** A comparison, the date on which a period ended, a reporter's "since 3 May", "(0735 GMT)": nothing is told from them. */
function isBeside(tokens: readonly Token[], from: number, { meaning, clock }: Match, voice: Voice): boolean {
  const before = tokenAt(tokens, from - 1).lower;
  if (clock !== undefined && clock.zone !== '' && before === '(') return true;
  const dated = meaning.kind === 'calendar' && meaning.fields.day !== undefined;
  return isComparison(meaning) || (dated && (ends.has(before) || (voice === 'news' && before === 'since')));
}
const ends = new Set(['ended', 'ending']);

/** "a year earlier", "the year-ago quarter": beside what is told, so that nothing is told from it. */
function isComparison(meaning: Meaning): boolean {
  if (meaning.kind === 'again') return meaning.back > 0 || meaning.year !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.amount === 1 && meaning.sign === -1;
}
