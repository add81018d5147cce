/**
 * Seasons: "last fall", "the summer of 1916", "spring 1918", "this past winter", "in autumn".
 *
 *   "last fall" → the autumn before      "prices fall", "spring into action" → no season
 */
import { beforeAt } from './ago-and-later.ts';
import type { Idiom, Reading } from './idiom.ts';
import { campaigns, seasons } from './lexicon.ts';
import type { Fields, Match, Origin, Which } from './meaning.ts';
import { directionAt } from './relative-unit.ts';
import { relativeYearAt } from './relative-year.ts';
import { tokenAt } from './tokens.ts';
import { bcAt, shortYearAt, yearAt } from './year.ts';

/** Words that are verbs or nouns of other kinds when they stand without an article or a year. */
const needsLead = new Set(['fall', 'falls']);
const leads = new Set('in by of until since during last this next early late mid each every'.split(' '));
/** "the fall of Saigon", "the spring of the door": only a time may follow "of". */
function match({ tokens, at }: Reading): Match | null {
  const asked = directionAt(tokens, at);
  const direction = asked?.first === true ? null : asked;
  const the = tokenAt(tokens, at).lower === 'the';
  const from = direction !== null ? direction.next : the ? at + 1 : at;
  const season = seasons.get(tokenAt(tokens, from).lower);
  if (season === undefined) return null;
  const of = tokenAt(tokens, from + 1).lower === 'of' || tokenAt(tokens, from + 1).lower === 'in' ? 1 : 0;
  const tail = yearTail(tokens, from + 1 + of);
  if (tail !== null) {
    const fields: Fields = { ...tail.fields, season };
    const meaning = { kind: 'calendar', fields } as const;
    return {
      next: season === 'WI' ? overNewYear(tokens, tail) : tail.next,
      meaning: tail.year === undefined ? meaning : { ...meaning, year: tail.year },
    };
  }
  if (of === 1 && the && needsLead.has(tokenAt(tokens, from).lower) && tokenAt(tokens, from + 1).lower === 'of')
    return null;
  if (direction === null && needsLead.has(tokenAt(tokens, from).lower) && !isSeasonByContext({ tokens, at, from, the }))
    return null;
  if (isKindOfThing(tokens, from)) return null;
  const named = tokenAt(tokens, from).capital && direction === null && tokenAt(tokens, from - 1).capital;
  if (named && !campaigns.has(tokenAt(tokens, from + 1).lower)) return null;
  const meaning = { kind: 'calendar', fields: { ...yearOfCampaign(tokens, from + 1), season } } as const;
  const before = the && direction === null ? beforeAt(tokens, from + 1) : null;
  if (before !== null) return { next: before, meaning: { ...meaning, which: 'previous' } };
  if (direction === null) return { next: from + 1, meaning };
  const which = whichOf(direction.offset, direction.from);
  return { next: from + 1, meaning: { ...meaning, which } };
}

/** "spring water", "a winter garden", "summer school": a kind of thing, whenever it is there. */
function isKindOfThing(tokens: Reading['tokens'], at: number): boolean {
  const [season, thing] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return thing.gap === 1 && (kindsOfThing.get(season.lower)?.has(thing.lower) ?? false);
}
const kindsOfThing: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    spring: 'water waters onion onions roll rolls tide tides cleaning cleaned board mattress loaded balance greens',
    summer: 'school schools house camp pudding',
    autumn: 'statement',
    fall: 'guy',
    winter: 'garden gardens olympics paralympics wheat sports coat coats wonderland storm storms weather',
  }).map(([season, things]) => [season, new Set(things.split(' '))]),
);

/** The year of "the Spring Offensive of 1918". */
function yearOfCampaign(tokens: Reading['tokens'], at: number): Fields {
  if (!campaigns.has(tokenAt(tokens, at).lower) || tokenAt(tokens, at + 1).lower !== 'of') return {};
  const year = yearAt(tokens, at + 2);
  return year === null ? {} : { year: year.year };
}

function whichOf(offset: number, from: Origin): Which {
  if (offset === 0) return from === 'told' ? 'that' : 'this';
  if (offset < 0) return from === 'told' ? 'previous' : 'last';
  return from === 'told' ? 'following' : 'next';
}

function isSeasonByContext({
  tokens,
  at,
  from,
  the,
}: Pick<Reading, 'tokens' | 'at'> & { from: number; the: boolean }): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  const after = tokenAt(tokens, from + 1);
  if (!leads.has(before) || before === 'of') return false;
  return the ? after.kind === 'mark' || after.kind === 'end' : true;
}

function yearTail(
  tokens: Reading['tokens'],
  at: number,
): { fields: Fields; next: number; year?: NonNullable<ReturnType<typeof relativeYearAt>>['year'] } | null {
  const number = tokenAt(tokens, at);
  const bc = number.kind === 'number' && number.lower.length <= 4 ? bcAt(tokens, at + 1) : 0;
  if (bc > 0) return { fields: { bc: true, year: Number(number.lower) }, next: at + 1 + bc };
  const year = yearAt(tokens, at) ?? shortYearAt(tokens, at);
  if (year !== null) return { fields: { year: year.year }, next: year.next };
  if (/^1\d{3}$|^20\d\d$/u.test(number.lower) && number.gap === 1) {
    const fields = { year: Number(number.lower) };
    if (overNewYear(tokens, { fields, next: at + 1 }) > at + 1) return { fields, next: at + 1 };
  }
  const relative = relativeYearAt(tokens, at);
  return relative === null ? null : { fields: {}, next: relative.next, year: relative.year };
}

/** "the winter of 1970–71" begins in the first of the two years. */
function overNewYear(
  tokens: Reading['tokens'],
  { fields: { year }, next }: { readonly fields: Fields; readonly next: number },
): number {
  const [dash, second] = [tokenAt(tokens, next), tokenAt(tokens, next + 1)];
  const isNext =
    year !== undefined && /^(?:\d\d|\d{4})$/u.test(second.lower) && (year + 1) % 100 === Number(second.lower) % 100;
  return isNext && dash.gap === 0 && ['-', '–', '/'].includes(dash.lower) ? next + 2 : next;
}

export const seasonIdiom: Idiom = {
  name: 'season',
  starts: [...seasons.keys(), 'the', 'last', 'this', 'next', 'past', 'coming', 'following', 'previous', 'that'],
  match,
};
