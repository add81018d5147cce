/**
 * Are the words of a match the name of something else, told by their capitals?
 *
 *   ABC's "This Week", the film "High Noon", VOA Today → names      "Last week" at the head of a sentence → a time
 */

import { campaigns, monthNames, shortWeekdays, weekdayNames } from './lexicon.ts';
import type { Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** Words that have a capital wherever they stand. */
const proper = new Set([
  ...monthNames.keys(),
  ...weekdayNames.keys(),
  ...[...weekdayNames.keys()].map((name) => `${name}s`),
  ...shortWeekdays.keys(),
  ...['q', 'h', 'fy', 'ad', 'ce', 'd', 'e'],
  'i',
  'bc',
  'bce',
  'b',
  'c',
  'am',
  'pm',
  'a',
  'p',
  'm',
  'z',
]);

/** "in Spring", "their Autumn meetings"; not "her daughter Summer". */
const seasonLeads = new Set('in by the their its our this last next during since until early late mid'.split(' '));

/** CBS's "60 Minutes". */
const quotes = new Set(["'", '"', '“', '‘', '`']);

export function isNameByCapitals(tokens: readonly Token[], from: number, { next, meaning, clock }: Match): boolean {
  const day = meaning.kind === 'beside' ? meaning.of : meaning;
  if (day.kind === 'holiday' || (day.kind === 'calendar' && (day.fields.year ?? day.fields.month) !== undefined))
    return false;
  if (clock !== undefined && next > from + 2) return false;
  const after = tokenAt(tokens, next);
  const season =
    meaning.kind === 'calendar' && meaning.fields.season !== undefined && tokenAt(tokens, next - 1).capital;
  if (season && after.kind === 'word' && after.capital && after.gap === 1) return !campaigns.has(after.lower);
  if (season && after.lower === 'of' && tokenAt(tokens, next + 1).kind === 'word' && tokenAt(tokens, next + 1).capital)
    return true;
  for (let at = from; at < next; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || !token.capital || proper.has(token.lower)) continue;
    if (at > from) {
      const quoted = quotes.has(tokenAt(tokens, from - 1).lower) && tokenAt(tokens, from).kind === 'number';
      if ((meaning.kind === 'again' || quoted) && token.gap === 1) return !isShouted(tokens, from);
      if (tokenAt(tokens, from).capital && tokenAt(tokens, from).kind === 'word') return !isShouted(tokens, from);
      continue;
    }
    const before = tokenAt(tokens, at - 1);
    if (season && at === next - 1 && seasonLeads.has(before.lower)) continue;
    if (before.kind === 'word' && token.gap === 1 && !endsSentence(tokens, at - 1) && !isShouted(tokens, from))
      return true;
  }
  return false;
}

/** A heading or a text in which everything has a capital tells nothing by them. */
function isShouted(tokens: readonly Token[], from: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = from - 6; at < from + 8; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 3 && capitals === words;
}
