/**
 * Who speaks in a sentence: the reporter, whose "21 March" is near the day of publication, or a narrative, whose
 * "21 March" is near the last time told?
 *
 *   "He was arrested yesterday" → news      "On the next morning she received a message" → narrative
 */
import type { Voice } from '../../artifacts.ts';
import type { Day } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import type { Match } from './meaning.ts';
import type { Told } from './resolve-match.ts';
import { firstDay } from './shift-fields.ts';
import { tenseAround } from './tense.ts';
import type { Token } from './tokens.ts';

/** A time told this many days from publication is another day's story. */
const farAway = 28;

export function voiceAround(
  tokens: readonly Token[],
  from: number,
  match: Match,
  { published, told }: { published: Day | null; told: Told | null },
): Voice {
  if (told === null) return 'news';
  if (published === null) return 'narrative';
  const { meaning } = match;
  if (meaning.kind === 'relative' || meaning.kind === 'shift') return 'news';
  const day = firstDay(told.fields);
  if (day === null || Math.abs(dayNumber(day) - dayNumber(published)) < farAway) return 'news';
  const tense = tenseAround(tokens, from, match.next);
  return tense === 'past' || tense === 'surely past' ? 'narrative' : 'news';
}
