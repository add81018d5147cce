/**
 * A day counted from another and then named by its date: both are that date, whatever day was told last.
 *
 *   "On the night of 28 April they left … The next day, 29 April, he was found" → 29 April, twice
 *   "Two weeks later (12 May) it sailed", "that morning, 3 June,"
 */
import { durationIdiom } from './duration.ts';
import type { Idiom, Reading } from './idiom.ts';
import { units } from './lexicon.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

function match({ tokens, at, inner }: Reading): Match | null {
  const word = tokenAt(tokens, at).lower;
  if (word !== 'the' && word !== 'that' && !units.has(tokenAt(tokens, at + 1).lower)) return null;
  const counted = inner(at);
  if (counted === null || !isDay(counted) || counted.clock !== undefined || counted.also !== undefined) return null;
  const mark = tokenAt(tokens, counted.next).lower;
  if (mark !== ',' && mark !== '(') return null;
  const from = counted.next + (tokenAt(tokens, counted.next + 1).lower === 'on' ? 2 : 1);
  const date = inner(from);
  if (date?.meaning.kind !== 'calendar' || date.clock !== undefined || date.also !== undefined) return null;
  const { month, day } = date.meaning.fields;
  if (month === undefined || day === undefined || !closes(mark, tokenAt(tokens, date.next))) return null;
  return { ...counted, meaning: date.meaning, also: [{ from, match: date }] };
}

/** "the next morning", "three weeks later", "the same day". */
function isDay({ meaning }: Match): boolean {
  if (meaning.kind === 'relative') return meaning.unit === 'day' && meaning.from === 'told';
  return meaning.kind === 'shift' && meaning.from === 'told' && (meaning.unit === 'day' || meaning.unit === 'week');
}

function closes(opened: string, { kind, lower, gap }: Token): boolean {
  if (opened === '(') return lower === ')';
  return lower === ',' || lower === '.' || lower === ';' || kind === 'end' || gap === 3;
}

export const apposedDayIdiom: Idiom = {
  name: 'apposed day',
  starts: ['the', 'that', ...durationIdiom.starts],
  afterArticle: ['next', 'following', 'same', 'very'],
  match,
};
