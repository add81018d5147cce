/**
 * Now, then and some day, without a place in the calendar: "now", "currently", "recently", "the past", "the future".
 *
 *   "recently" → PAST_REF      "from now on" → PRESENT_REF      "the near future" → FUTURE_REF
 */
import type { Idiom, Reading } from './idiom.ts';
import { cardinals } from './lexicon.ts';
import type { Match, Meaning } from './meaning.ts';
import { isUntilNow } from './relative-unit.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

type Fixed = Extract<Meaning, { kind: 'fixed' }>['value'];

/** Phrases by their first word; the longest that fits is taken. */
const phrases: ReadonlyMap<string, readonly (readonly [words: readonly string[], value: Fixed])[]> = index({
  PRESENT_REF: [
    'now',
    'right now',
    'currently',
    'at present',
    'at the moment',
    'at this time',
    'these days',
    'nowadays',
    'current',
    'the present',
    'this moment',
    'the time being',
    'present - day',
    'modern - day',
    'modern day',
    'the present day',
    'this day',
  ],
  PAST_REF: [
    'recently',
    'recent',
    'more recently',
    'most recently',
    'lately',
    'the past',
    'the recent past',
    'recent years',
    'past years',
    'the distant past',
    'long ago',
    'those days',
    'not long ago',
    'not so long ago',
    'not too long ago',
  ],
  FUTURE_REF: [
    'very soon',
    'the future',
    'the near future',
    'as soon as possible',
    'the near term',
    'the short term',
    'the long term',
    'a later date',
  ],
});

function index(
  lists: Readonly<Record<Fixed, readonly string[]>>,
): ReadonlyMap<string, readonly (readonly [readonly string[], Fixed])[]> {
  const map = new Map<string, (readonly [readonly string[], Fixed])[]>();
  const values: readonly Fixed[] = ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'];
  for (const value of values) {
    for (const phrase of lists[value]) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), [words, value]]);
    }
  }
  return map;
}

/** Words that only a narrative tells a time by: a reporter's "former minister" is no time. */
const narrativePhrases: ReadonlyMap<string, readonly (readonly [readonly string[], Fixed])[]> = index({
  PRESENT_REF: ['this time', 'that time', 'this period'],
  PAST_REF: ['former', 'formerly'],
  FUTURE_REF: ['future'],
});

/** "the future of the bank": what will become of it. */
function isProspects({ tokens, at }: Pick<Reading, 'tokens' | 'at'>, next: number): boolean {
  return tokenAt(tokens, at + 1).lower === 'future' && tokenAt(tokens, next).lower === 'of';
}

/** "Now, he says", "Now for the quiz", "most recently last May", "the then current price". */
function isNoTime({ tokens, at }: Pick<Reading, 'tokens' | 'at'>, next: number): boolean {
  const [first, last] = [tokenAt(tokens, at), tokenAt(tokens, next - 1)];
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, next)];
  if (first.lower === 'this' && last.lower === 'day') return !isUntilNow(tokens, at);
  if (first.lower === 'now') return first.capital && (after.lower === ',' || after.lower === 'for');
  if (last.lower === 'recently' && before.lower === 'as' && after.lower === 'as') return true;
  if (last.lower === 'recently') return (next > at + 1 || before.lower === 'most') && after.lower === 'last';
  if (first.lower === 'the' && last.lower === 'past') return cardinals.has(after.lower) || after.kind === 'number';
  return first.lower === 'current' && before.lower === 'then';
}

/** "this crucial moment". */
function thisMoment({ tokens, at }: Pick<Reading, 'tokens' | 'at'>): Match | null {
  const says = tokenAt(tokens, at).lower === 'this' && tokenAt(tokens, at + 2).lower === 'moment';
  return says && tokenAt(tokens, at + 1).kind === 'word'
    ? { next: at + 3, meaning: { kind: 'fixed', value: 'PRESENT_REF' } }
    : null;
}

/** Whether the words stand there; the first is known to. */
function spells(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let step = 1; step < words.length; step += 1) if (tokenAt(tokens, at + step).lower !== words[step]) return false;
  return true;
}

function match({ tokens, at }: Reading): Match | null {
  let best: Match | null = null;
  for (const [words, value] of phrases.get(tokenAt(tokens, at).lower) ?? []) {
    if (spells(tokens, at, words) && (best === null || at + words.length > best.next))
      best = { next: at + words.length, meaning: { kind: 'fixed', value } };
  }
  if (best !== null && isNoTime({ tokens, at }, best.next)) return null;
  if (best !== null) return isProspects({ tokens, at }, best.next) ? { ...best, only: 'narrative' } : best;
  for (const [words, value] of narrativePhrases.get(tokenAt(tokens, at).lower) ?? []) {
    if (spells(tokens, at, words))
      return { next: at + words.length, meaning: { kind: 'fixed', value }, only: 'narrative' };
  }
  return thisMoment({ tokens, at });
}

export const presentPastFutureIdiom: Idiom = {
  name: 'present, past, future',
  starts: [...phrases.keys(), ...narrativePhrases.keys()],
  afterArticle: [...phrases.values(), ...narrativePhrases.values()].flatMap((all) =>
    all.flatMap(([words]) => words[1] ?? []),
  ),
  match,
};
