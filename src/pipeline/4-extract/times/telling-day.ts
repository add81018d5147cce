/**
 * Is a day only that on which what stands before it in its sentence was told?
 *
 *   "The tug sank on 3 May 2017, a jury heard on Friday. Two days earlier" → "Friday" is, and the tug's day is gone on from
 *   "A jury was told on Friday that the tug had sunk", "He said he left on Friday" → no
 */
import type { Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

const tells = new Set('said told heard reported announced added testified'.split(' '));
/** A sentence's last clause, "the inquiry was told on Thursday", is no longer than this. */
const reach = 12;

/** `told`: where in the text the time told last begins. It counts only where it stands in the same sentence. */
export function isTellingDay(
  tokens: readonly Token[],
  from: number,
  { next, clock, meaning }: Match,
  told: number,
): boolean {
  const weekday = meaning.kind === 'calendar' && meaning.fields.weekday !== undefined;
  const named = meaning.kind === 'relative' && meaning.unit === 'day' && meaning.from === 'speaker';
  if (clock !== undefined || !(weekday || named) || !endsSentence(tokens, next)) return false;
  const verb = tokenAt(tokens, from - 1).lower === 'on' ? from - 2 : from - 1;
  if (!tells.has(tokenAt(tokens, verb).lower)) return false;
  for (let at = verb - 1; at >= 0 && at > verb - reach && !endsSentence(tokens, at); at -= 1)
    if (tokenAt(tokens, at).lower === ',' || '”"'.includes(tokenAt(tokens, at).lower))
      return isBefore(tokens, at, told);
  return false;
}

/** Whether the sentence of the token at `from` begins before the place `told`, which lies before it. */
function isBefore(tokens: readonly Token[], from: number, told: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - longest && !endsSentence(tokens, at); at -= 1)
    if (tokenAt(tokens, at).start <= told) return true;
  return false;
}
const longest = 60;
