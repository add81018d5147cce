/**
 * Quarters, halves and years as accountants write them: "Q3 2015", "Q1 of last year", "3Q", "H1 2016", "FY2015".
 *
 *   "Q3 2015" → 2015-Q3      "FY 2015-16" → 2015      "Q3" of a questionnaire → no time
 */
import type { Idiom, Reading } from './idiom.ts';
import { anyNumber } from './idiom.ts';
import type { Fields, Match } from './meaning.ts';
import { relativeYearAt } from './relative-year.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** A quarter without its year is one only after these. */
const leads = new Set('in for by of during since until from end start early late through'.split(' '));

function match({ tokens, at }: Reading): Match | null {
  const first = tokenAt(tokens, at);
  if (first.lower === 'fy') return financialYear(tokens, at + 1);
  const period = periodAt(tokens, at);
  if (period === null) return null;
  const of = ['of', 'in', ','].includes(tokenAt(tokens, at + 2).lower) ? 1 : 0;
  const fiscal = ['fiscal', 'fy'].includes(tokenAt(tokens, at + 2 + of).lower) ? 1 : 0;
  const year = plainYear(tokens, at + 2 + of + fiscal);
  if (year !== null) return { next: at + 3 + of + fiscal, meaning: { kind: 'calendar', fields: { ...period, year } } };
  const relative = relativeYearAt(tokens, at + 2 + of);
  if (relative !== null)
    return { next: relative.next, meaning: { kind: 'calendar', fields: period, year: relative.year } };
  return leads.has(tokenAt(tokens, at - 1).lower)
    ? { next: at + 2, meaning: { kind: 'calendar', fields: period } }
    : null;
}

/** "Q3", "3Q", "H1". */
function periodAt(tokens: readonly Token[], at: number): Fields | null {
  const [one, two] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (two.gap !== 0 || (tokenAt(tokens, at + 2).gap === 0 && tokenAt(tokens, at + 2).kind !== 'mark')) return null;
  const [letter, figure] = one.kind === 'word' ? [one, two] : [two, one];
  const value = figure.lower.length === 1 ? Number(figure.lower) : 0;
  if (!letter.capital || !(value >= 1)) return null;
  if (letter.lower === 'q' && value <= 4) return { quarter: value };
  return letter.lower === 'h' && value <= 2 && one === letter ? { half: value } : null;
}

function plainYear(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at);
  const year = token.kind === 'number' && token.lower.length === 4 && token.gap <= 1 ? Number(token.lower) : 0;
  return year >= 1900 && year <= 2199 ? year : null;
}

/** "FY2015", "FY 2015-16", "FY15": the year it begins in. */
function financialYear(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const short =
    token.kind === 'number' && token.lower.length === 2 && token.gap === 0 ? 2000 + Number(token.lower) : null;
  const year = plainYear(tokens, at) ?? short;
  if (year === null || !tokenAt(tokens, at - 1).capital) return null;
  const [dash, end] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const span = ['-', '–', '/'].includes(dash.lower) && dash.gap === 0 && end.kind === 'number' && end.gap === 0;
  return { next: span ? at + 3 : at + 1, meaning: { kind: 'calendar', fields: { year } } };
}

export const financialPeriodIdiom: Idiom = { name: 'financial period', starts: ['q', 'h', 'fy', anyNumber], match };
