/**
 * "The new year": the year that begins next, told late in the one before it, and the present one told early in it.
 *
 *   "a bill will come in the new year", published 2018-10-03 → 2019      told on 2018-02-03 → 2018      "a new year" → none
 */
import type { Day } from './calendar.ts';
import type { Idiom, Reading } from './idiom.ts';
import type { Fields, Match } from './meaning.ts';
import { tokenAt } from './tokens.ts';

const leads = new Set(['in', 'into', 'until', 'till', 'by', 'since', 'early', 'during', 'for', 'of']);
const lastEarly = 4;

function match({ tokens, at }: Reading): Match | null {
  const [the, word, year, after] = [0, 1, 2, 3].map((step) => tokenAt(tokens, at + step));
  if (the?.lower !== 'the' || word?.lower !== 'new' || year?.lower !== 'year' || year.capital !== word.capital)
    return null;
  if (!leads.has(tokenAt(tokens, at - 1).lower) || (after?.gap === 0 && ["'", '’', '-'].includes(after.lower)))
    return null;
  return { next: at + 3, meaning: { kind: 'counted', from: 'speaker', count: beginning } };
}

const beginning = ({ year, month }: Day): Fields => ({ year: month > lastEarly ? year + 1 : year });

export const newYearIdiom: Idiom = { name: 'the new year', starts: ['the'], afterArticle: ['new'], match };
