/**
 * Days that no calendar has: "31 February", "the 32nd of May", "30th of February 2017", "31/02/2018". They are told, never normalised.
 *
 *   "on 31 February 2018" → read over, together with its year
 */
import type { Span } from '../../artifacts.ts';
import { ordinalAt } from './amount.ts';
import { dayAt, isPossible, monthAt } from './calendar-date.ts';
import { impossibleFigures } from './figures-date.ts';
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
  const from = first?.next ?? at;
  const day = dayAt(tokens, from);
  if (day === null) return beyondAnyMonth(tokens, at, first) ?? (first === null ? impossibleFigures(tokens, at) : null);
  if (first !== null) return impossible(tokens, first.month, day.day, day.next);
  const named = monthAt(tokens, day.next + (tokenAt(tokens, day.next).lower === 'of' ? 1 : 0));
  return named === null ? null : impossible(tokens, named.month, day.day, named.next);
}

/** "the 32nd of May", "45 June 2018", "on 32 May", "May 32, 2018"; not "45 June cases", "the 50th May festival". */
function beyondAnyMonth(tokens: readonly Token[], at: number, first: ReturnType<typeof monthAt>): number | null {
  const day = tokenAt(tokens, first?.next ?? at);
  if (
    day.kind !== 'number' ||
    day.lower.length !== 2 ||
    Number(day.lower) <= 31 ||
    day.gap === (first === null ? 0 : 3)
  )
    return null;
  const after = ordinalAt(tokens, first?.next ?? at)?.next ?? (first?.next ?? at) + 1;
  if (first !== null) {
    const next = impossible(tokens, first.month, Number(day.lower), after);
    return next === null || next === after ? null : next;
  }
  const of = tokenAt(tokens, after).lower === 'of' ? 1 : 0;
  const named = tokenAt(tokens, after + of).gap === 1 ? monthAt(tokens, after + of) : null;
  if (named === null) return null;
  const next = impossible(tokens, named.month, Number(day.lower), named.next);
  const led = ['on', 'dated'].includes(tokenAt(tokens, at - 1).lower);
  return next !== named.next || led || (of === 1 && after > at + 1) ? next : null;
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
