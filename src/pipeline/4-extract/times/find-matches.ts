/**
 * Tokens → the time expressions among them, longest first, none overlapping, not yet resolved.
 *
 *   "At 2.30pm she …" → one match over the tokens 2 . 30 pm
 *
 * Every idiom that may begin with a token's word is tried there and the longest wins (the earlier in the list of
 * idioms among equals). What has been read is not read again.
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import { idioms } from './idioms.ts';
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

export interface FoundMatch {
  readonly from: number;
  readonly match: Match;
}

const byFirstWord: ReadonlyMap<string, readonly Idiom[]> = index(idioms);
/** How deep a time may stand in a time: "the end of" + "the third quarter of" + "last year". */
const deepest = 3;

function index(all: readonly Idiom[]): ReadonlyMap<string, readonly Idiom[]> {
  const map = new Map<string, Idiom[]>();
  for (const idiom of all) {
    for (const word of new Set(idiom.starts)) {
      const there = map.get(word);
      if (there === undefined) map.set(word, [idiom]);
      else there.push(idiom);
    }
  }
  return map;
}

/** All matches of a text's tokens, in order. */
export function findMatches(tokens: readonly Token[]): readonly FoundMatch[] {
  const found: FoundMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longestAt(tokens, at, 0);
    if (match === null) {
      at += 1;
      continue;
    }
    found.push({ from: at, match });
    for (const more of match.also ?? []) found.push(more);
    at = Math.max(at + 1, match.also?.at(-1)?.match.next ?? match.next);
  }
  return found;
}

function longestAt(tokens: readonly Token[], at: number, depth: number): Match | null {
  const token = tokenAt(tokens, at);
  const candidates = byFirstWord.get(token.kind === 'number' ? anyNumber : token.lower);
  if (candidates === undefined) return null;
  const reading: Reading = {
    tokens,
    at,
    inner: (from) => (depth >= deepest ? null : longestAt(tokens, from, depth + 1)),
  };
  let best: Match | null = null;
  for (const idiom of candidates) {
    const match = idiom.match(reading);
    if (match !== null && (best === null || reach(match) > reach(best))) best = match;
  }
  return best;
}

const reach = (match: Match): number => match.also?.at(-1)?.match.next ?? match.next;
