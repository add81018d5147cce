/**
 * Days that no calendar has: "31 February", "June 31st", "30th of February 2017". They are told, never normalised.
 *
 *   "on 31 February 2018" → read over, together with its year
 */
import type { Span } from '../../artifacts.ts';
import { dayAt, isPossible, monthAt } from './calendar-date.ts';
import type { Idiom } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { monthNames, ordinals } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { tokenAt, tokenise } from './tokens.ts';
import { yearAt } from './year.ts';

/** Their places in a text, in order, none overlapping. */
export function findImpossibleDates(text: string): readonly Span[] {
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const next = impossibleAt(tokens, at);
    if (next === null) continue;
    spans.push({ start: tokenAt(tokens, at).start, end: tokenAt(tokens, next - 1).end });
    at = next - 1;
  }
  return spans;
}

/** The token after an impossible date that begins at a token, else null. */
function impossibleAt(tokens: readonly Token[], at: number): number | null {
  const first = monthAt(tokens, at);
  const day = dayAt(tokens, first?.next ?? at);
  if (day === null) return null;
  if (first !== null) return impossible(tokens, first.month, day.day, day.next);
  const named = monthAt(tokens, day.next + (tokenAt(tokens, day.next).lower === 'of' ? 1 : 0));
  return named === null ? null : impossible(tokens, named.month, day.day, named.next);
}

/** The token after the date and its year where the month has no such day. */
function impossible(tokens: readonly Token[], month: number, day: number, next: number): number | null {
  const year = yearAt(tokens, tokenAt(tokens, next).lower === ',' ? next + 1 : next);
  return isPossible(month, day, year?.year) ? null : (year?.next ?? next);
}

export const impossibleDateIdiom: Idiom = {
  name: 'impossible date',
  starts: [...monthNames.keys(), ...ordinals.keys(), anyNumber],
  match: ({ tokens, at }) => {
    const next = impossibleAt(tokens, at);
    return next === null ? null : { next, meaning: { kind: 'impossible' } };
  },
};
