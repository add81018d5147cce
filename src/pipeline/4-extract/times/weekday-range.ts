/**
 * Two weekdays joined: the second is the first such day after the other.
 *
 *   "Monday through Thursday", published on Wednesday 20 March 2013 → 18 March, and 21 March, not the 14th
 */
import type { Idiom, Reading } from './idiom.ts';
import { weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const links = new Set(['through', 'to', 'until', 'till', '-', '–']);

function match({ tokens, at }: Reading): Match | null {
  const [first, link, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const [from, to] = [weekdayNames.get(first.lower), weekdayNames.get(second.lower)];
  if (from === undefined || to === undefined || !links.has(link.lower) || !first.capital || !second.capital)
    return null;
  const later: Match = { next: at + 3, meaning: { kind: 'calendar', fields: { weekday: to }, which: 'following' } };
  return {
    next: at + 1,
    meaning: { kind: 'calendar', fields: { weekday: from } },
    also: [{ from: at + 2, match: later }],
  };
}

export const weekdayRangeIdiom: Idiom = { name: 'weekday range', starts: [...weekdayNames.keys()], match };
