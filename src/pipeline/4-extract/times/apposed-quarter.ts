/**
 * A quarter of the year before, named twice: "the year-ago quarter, the second quarter ended Oct. 31,". Both are the same
 * quarter, and the date on which it ended is of the same year.
 *
 *   "In the year-ago quarter, the second quarter ended Oct. 31, it lost …", published 1989-10-27 → 1988-Q2, twice
 */
import type { Idiom, Reading } from './idiom.ts';
import type { Match, Relative } from './meaning.ts';
import { yearAgoAt } from './quarter-and-half.ts';
import { tokenAt } from './tokens.ts';

const yearBefore: Relative = { kind: 'relative', unit: 'year', offset: -1, from: 'speaker' };
const adjectives = new Set(['same', 'comparable', 'corresponding']);

function match({ tokens, at, inner }: Reading): Match | null {
  let from = at + 1;
  if (adjectives.has(tokenAt(tokens, from).lower)) from += 1;
  from += yearAgoAt(tokens, from);
  if (from < at + 3 || tokenAt(tokens, from).lower !== 'quarter' || tokenAt(tokens, from + 1).lower !== ',')
    return null;
  const named = inner(from + 2);
  if (named?.meaning.kind !== 'calendar' || named.meaning.fields.quarter === undefined) return null;
  if (named.meaning.fields.year !== undefined || named.meaning.year !== undefined) return null;
  const meaning = { ...named.meaning, year: yearBefore };
  const apposed = { from: from + 2, match: { next: named.next, meaning } };
  const end = tokenAt(tokens, named.next).lower === 'ended' ? inner(named.next + 1) : null;
  if (end?.meaning.kind !== 'calendar' || end.meaning.fields.day === undefined || end.meaning.fields.year !== undefined)
    return { next: from + 1, meaning, also: [apposed] };
  const ended = { from: named.next + 1, match: { ...end, meaning: { ...end.meaning, year: yearBefore } } };
  return { next: from + 1, meaning, also: [apposed, ended] };
}

export const apposedQuarterIdiom: Idiom = {
  name: 'apposed quarter',
  starts: ['the'],
  afterArticle: [...adjectives, 'year'],
  match,
};
