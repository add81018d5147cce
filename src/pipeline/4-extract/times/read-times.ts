/**
 * Text → the time expressions in it, as TIMEX3 has them.
 *
 *   "… on March 22 last year", published 2018-10-03 → {text: "March 22 last year", type: DATE, value: "2017-03-22"}
 *
 *   text ─▶ tokens ─▶ matches ─▶ values, in the order of the text: each may be told from the one before
 */
import type { TimeExpression, Voice } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import { dayFromIso } from './day-from-iso.ts';
import { findMatches } from './find-matches.ts';
import type { Told } from './resolve-match.ts';
import { resolveMatch } from './resolve-match.ts';
import { tenseAround } from './tense.ts';
import { tokenAt, tokenise } from './tokens.ts';
import { voiceAround } from './voice.ts';

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
  return findMatches(tokens).map(({ from, match }) => {
    const start = tokenAt(tokens, from).start;
    const { end } = tokenAt(tokens, match.next - 1);
    const tense = tenseAround(tokens, from, match.next);
    const voice = context.voice === 'auto' ? voiceAround(tokens, from, match, { published, told }) : context.voice;
    const { type, value, reference, fields } = resolveMatch(match, { published, told, voice, tense });
    if (fields?.year !== undefined) told = { fields, start, end };
    const expression = { start, end, text: text.slice(start, end), type, value, reference };
    return match.mod === undefined ? expression : { ...expression, mod: match.mod };
  });
}
