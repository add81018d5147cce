/**
 * The edges of a period, and "early", "late", "mid" before it.
 *
 *   "the end of January" → January, END      "early 1990" → 1990, START      "late yesterday" → yesterday, END
 */
import { hyphen } from './amount.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match, Mod } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const edges: ReadonlyMap<string, Mod> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);
/** What is left of a period is told as the period: "the rest of the year". */
const remainders = new Set(['rest', 'remainder']);
const nearEdges: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['sometime', 'APPROX'],
]);

function match(reading: Reading): Match | null {
  return edgeOf(reading) ?? near(reading);
}

/** "the very end of" + period, "the early part of" + period. */
function edgeOf({ tokens, at, inner }: Reading): Match | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  let from = at + 1;
  const first = tokenAt(tokens, from).lower;
  if (first === 'very') from += 1;
  if (remainders.has(tokenAt(tokens, from).lower) && tokenAt(tokens, from + 1).lower === 'of') {
    const period = inner(from + 2);
    return period !== null && isPeriod(period) && period.clock === undefined ? period : null;
  }
  let mod = edges.get(tokenAt(tokens, from).lower);
  if (mod === undefined && (tokenAt(tokens, from + 1).lower === 'part' || tokenAt(tokens, from + 1).lower === 'days')) {
    mod =
      nearEdges.get(first) ??
      (first === 'latter' || first === 'last' || first === 'final' ? 'END' : first === 'first' ? 'START' : undefined);
    from += 1;
  }
  if (mod === undefined || tokenAt(tokens, from + 1).lower !== 'of') return null;
  const period = inner(from + 2);
  return period === null || !isPeriod(period) ? null : { ...period, mod };
}

/** "early October", "mid-1996", "later this year", "the late 1960s", "early in 1914", "late in the day". */
function near({ tokens, at, inner }: Reading): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const word = tokenAt(tokens, at + the).lower;
  const mod = nearEdges.get(word);
  if (mod === undefined) return null;
  const dash = hyphen(tokens, at + the + 1);
  const from = at + the + 1 + dash;
  const link = tokenAt(tokens, from).lower === 'in' || tokenAt(tokens, from).lower === 'on' ? 1 : 0;
  if ((word === 'mid' || word === 'middle') && link === 1) return null;
  const period = tokenAt(tokens, from).gap <= 2 ? inner(from + link) : null;
  if (period === null || !isPeriod(period) || period.mod !== undefined) return null;
  return { ...period, mod };
}

function isPeriod({ meaning }: Match): boolean {
  return (
    meaning.kind === 'calendar' ||
    meaning.kind === 'relative' ||
    meaning.kind === 'again' ||
    meaning.kind === 'day-told'
  );
}

export const edgeOfPeriodIdiom: Idiom = {
  name: 'edge of a period',
  starts: ['the', ...nearEdges.keys()],
  afterArticle: ['very', 'first', 'latter', 'last', 'final', ...edges.keys(), ...remainders],
  match,
};
