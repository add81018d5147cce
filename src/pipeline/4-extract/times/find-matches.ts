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
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** What can follow an article that begins a time: every other word after one is passed over at once. */
const timely: ReadonlySet<string> = new Set([
  ...[...byFirstWord.keys()].filter((word) => !articles.has(word)),
  ...idioms.flatMap(({ afterArticle }) => afterArticle ?? []),
]);
const none: readonly Idiom[] = [];
/** How deep a time may stand in a time: "the end of" + "the third quarter of" + "last year". */
const deepest = 3;
const mostRemembered = 64;

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

type Reader = (at: number) => Match | null;

/** All matches of a text's tokens, in order. */
export function findMatches(tokens: readonly Token[]): readonly FoundMatch[] {
  const read = readerAtDepth(tokens, 0);
  const found: FoundMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = read(at);
    if (match === null) {
      at += 1;
      continue;
    }
    found.push({ from: at, match });
    for (const more of match.also ?? []) found.push(more);
    at = Math.max(at + 1, reach(match));
  }
  return found;
}

/** Reads the longest time at a token; made once for each depth, not once for each token. */
function readerAtDepth(tokens: readonly Token[], depth: number): Reader {
  const inner: Reader = depth < deepest ? remembering(readerAtDepth(tokens, depth + 1)) : () => null;
  return (at) => longest(candidatesAt(tokens, at), { tokens, at, inner });
}

/** Several idioms ask for the time at the same token; it is read once for all that ask soon after each other. */
function remembering(read: Reader): Reader {
  const answers = new Map<number, Match | null>();
  return (at) => {
    const known = answers.get(at);
    if (known !== undefined) return known;
    const match = read(at);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(at, match);
    return match;
  };
}

function longest(candidates: readonly Idiom[], reading: Reading): Match | null {
  let best: Match | null = null;
  for (const idiom of candidates) {
    const match = idiom.match(reading);
    if (match !== null && (best === null || reach(match) > reach(best))) best = match;
  }
  return best;
}

/** No time begins with a short number that stands before another: the digits of a table are passed over at once. */
function candidatesAt(tokens: readonly Token[], at: number): readonly Idiom[] {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number') {
    if (articles.has(token.lower) && !isTimely(tokenAt(tokens, at + 1))) return none;
    return byFirstWord.get(token.lower) ?? none;
  }
  const inTable =
    tokenAt(tokens, at + 1).kind === 'number' && token.lower.length < 4 && tokenAt(tokens, at + 2).lower !== '/';
  return inTable || isContinued(tokens, at) || isDeepInChain(tokens, at) ? none : (byFirstWord.get(anyNumber) ?? none);
}

const isTimely = ({ kind, lower }: Token): boolean => kind !== 'word' || timely.has(lower);

/** The "56" of "14.56": what is told by it begins further left. */
function isContinued(tokens: readonly Token[], at: number): boolean {
  const mark = tokenAt(tokens, at - 1);
  if (tokenAt(tokens, at).gap !== 0 || mark.gap !== 0 || (mark.lower !== '.' && mark.lower !== ':')) return false;
  return tokenAt(tokens, at - 2).kind === 'number';
}

/** Two dates joined are six figures; what comes further on in an unbroken row of them is a serial number. */
const longestChain = 6;

function isDeepInChain(tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < longestChain; step += 1) {
    const figure = tokenAt(tokens, at - 2 * step);
    const mark = tokenAt(tokens, at - 2 * step - 1);
    if (figure.kind !== 'number' || figure.gap !== 0 || mark.kind !== 'mark' || mark.gap !== 0) return false;
  }
  return tokenAt(tokens, at - 2 * longestChain).kind === 'number';
}

const reach = (match: Match): number => match.also?.at(-1)?.match.next ?? match.next;
