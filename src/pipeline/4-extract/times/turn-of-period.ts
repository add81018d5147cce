/**
 * "The turn of the century", "the turn of the 20th century", "the turn of the millennium": the round year, roughly.
 *
 *   "the turn of the 20th century" → 1900, APPROX      "the turn of the century", told in 2018 → 2000, APPROX
 */
import { ordinalAt } from './amount.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const sizes: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000],
]);

function match({ tokens, at }: Reading): Match | null {
  const words = ['the', 'turn', 'of', 'the'];
  if (!words.every((word, step) => tokenAt(tokens, at + step).lower === word)) return null;
  const ordinal = ordinalAt(tokens, at + 4);
  const word = ordinal?.next ?? at + 4;
  const size = sizes.get(tokenAt(tokens, word).lower);
  if (size === undefined || (ordinal !== null && size !== 100)) return null;
  const next = word + 1;
  if (ordinal !== null)
    return { next, mod: 'APPROX', meaning: { kind: 'calendar', fields: { year: (ordinal.value - 1) * 100 } } };
  const nearest = (year: number): number => Math.round(year / size) * size;
  return {
    next,
    mod: 'APPROX',
    meaning: { kind: 'counted', from: 'speaker', count: ({ year }) => ({ year: nearest(year) }) },
  };
}

export const turnOfPeriodIdiom: Idiom = { name: 'turn of a period', starts: ['the'], afterArticle: ['turn'], match };
