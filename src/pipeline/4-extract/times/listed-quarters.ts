/**
 * Two quarters named together: "the second and fourth quarters", "the first and second quarters of 1989".
 *
 *   "sales in the first and second quarters of 1989" → 1989-Q1 and 1989-Q2
 *   "is usually done in the second and fourth quarters" → SET XXXX-Q2 and XXXX-Q4
 */
import { ordinalAt } from './amount.ts';
import { formatFields } from './format-value.ts';
import type { Idiom, Reading } from './idiom.ts';
import { ordinals } from './lexicon.ts';
import type { Match, Meaning, Relative } from './meaning.ts';
import { relativeYearAt } from './relative-year.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { yearAt } from './year.ts';

/** Words that make of what they tell a habit. */
const habits = new Set('usually normally typically generally traditionally often always historically'.split(' '));
const reach = 12;

function match({ tokens, at }: Reading): Match | null {
  const from = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const first = ordinalAt(tokens, from);
  if (first === null || tokenAt(tokens, first.next).lower !== 'and') return null;
  const second = ordinalAt(tokens, first.next + 1);
  if (second === null || tokenAt(tokens, second.next).lower !== 'quarters') return null;
  if (![first, second].every(({ value }) => value >= 1 && value <= 4)) return null;
  const tail = yearAfter(tokens, second.next + 1);
  const meaning = (quarter: number): Meaning => {
    if (tail.year === undefined && tail.relative === undefined && isHabit(tokens, at))
      return { kind: 'set', value: formatFields({ quarter }) };
    const fields = tail.year === undefined ? { quarter } : { quarter, year: tail.year };
    return { kind: 'calendar', fields, ...(tail.relative === undefined ? {} : { year: tail.relative }) };
  };
  const other = { next: tail.next, meaning: meaning(second.value) };
  return { next: first.next, meaning: meaning(first.value), also: [{ from: first.next + 1, match: other }] };
}

/** "of 1989", "of last year" after the quarters. */
function yearAfter(tokens: readonly Token[], at: number): { year?: number; relative?: Relative; next: number } {
  if (!['of', 'in'].includes(tokenAt(tokens, at).lower)) return { next: at };
  const stated = yearAt(tokens, at + 1);
  if (stated !== null) return stated;
  const relative = relativeYearAt(tokens, at + 1);
  return relative === null ? { next: at } : { relative: relative.year, next: relative.next };
}

function isHabit(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - reach && !endsSentence(tokens, at); at -= 1)
    if (habits.has(tokenAt(tokens, at).lower)) return true;
  return false;
}

export const listedQuartersIdiom: Idiom = {
  name: 'listed quarters',
  starts: ['the', ...[...ordinals].flatMap(([word, value]) => (value <= 4 ? [word] : []))],
  match,
};
