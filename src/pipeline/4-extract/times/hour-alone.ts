/**
 * An hour told by its number alone, where what is done then, or the small words before it, leave nothing else to be counted.
 *
 *   "went home at six", "left the road at nine", "went up again at five"      → 06:00, 09:00, 05:00; which half of the day, nobody says
 *   "soon after eight", "at some time after three"                             → 08:00, 03:00
 *   "left school at twelve", "at five of the houses", "left the score at nine" → no time
 */
import type { FoundClock } from './clock-figures.ts';
import { clockOf } from './clock-figures.ts';
import { cardinals } from './lexicon.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** What people do at an hour: "went home | at six", "arrived | at nine"; a school is left, and work begun, at an age. */
const comings = new Set('home left arrived back woke bed there here'.split(' '));
/** "went up again | at five", "set off | at nine": behind a verb of going. */
const particles = new Set('up down out off in away on again over across ashore aboard'.split(' '));
const goings = new Set('went came got set turned climbed started moved headed sailed drove walked ran put'.split(' '));
/** "left the road | at nine", "reached the hut | at five". */
const reachings = new Set('left reached regained entered crossed passed'.split(' '));
/** What is counted, or is left at an age. */
const counted = new Set(
  'school work score total number count price bid bidding limit rate team job club it'.split(' '),
);
const articles = new Set('the their his her our its'.split(' '));
/** "soon | after eight", "at some time | after three". */
const nearly = new Set('soon shortly just little time'.split(' '));
const clauseEnds = new Set(['and', 'but', 'or', 'as']);
/** So many words may stand between a verb and its hour. */
const reach = 6;

/** "six" of "went home at six", where nothing that is counted follows. */
export function hourAlone(tokens: readonly Token[], at: number): FoundClock | null {
  const hour = cardinals.get(tokenAt(tokens, at).lower);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const lead = tokenAt(tokens, at - 1).lower;
  const beside = (lead === 'after' || lead === 'before') && nearly.has(tokenAt(tokens, at - 2).lower);
  if (!beside && !(lead === 'at' && isDoneAtAnHour(tokens, at - 2))) return null;
  const after = tokenAt(tokens, at + 1);
  const ends = after.kind === 'end' || (after.kind === 'mark' && '.,;!?”’"'.includes(after.lower));
  const isDecimal = after.kind === 'mark' && after.gap === 0 && tokenAt(tokens, at + 2).kind === 'number';
  return (ends && !isDecimal) || clauseEnds.has(after.lower) ? { clock: clockOf(hour, 0), next: at + 1 } : null;
}

/** `last` is the token before "at". */
function isDoneAtAnHour(tokens: readonly Token[], last: number): boolean {
  const { lower } = tokenAt(tokens, last);
  if (comings.has(lower)) return true;
  const verbs = particles.has(lower) ? goings : reachings;
  if (counted.has(lower)) return false;
  for (let back = last - 1; back >= 0 && back > last - reach && !endsSentence(tokens, back); back -= 1) {
    const word = tokenAt(tokens, back).lower;
    if (verbs.has(word)) return verbs === goings || articles.has(tokenAt(tokens, back + 1).lower);
    if (tokenAt(tokens, back).kind === 'mark') return false;
  }
  return false;
}
