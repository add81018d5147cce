/**
 * Tokens from one place on → the clock time, date or number that begins there, and how many tokens it takes.
 *
 * `["2.56", "pm"]` → 14:56, 2 tokens; `["march", "22", "last", "year"]`, published in 2018 → 22 March 2017, 4 tokens;
 * `["twenty", "minutes"]` → 20 minutes, 2 tokens; `["the", …]` → null.
 */

import type { Detail } from './details.ts';
import { readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './read-tokens.ts';

export interface Figure {
  readonly detail: Detail;
  /** How many tokens it takes. */
  readonly length: number;
}

/** `publishedIn` is the year of publication, or null where nobody says. */
export function readFigure(tokens: readonly Token[], at: number, publishedIn: number | null): Figure | null {
  return readClock(tokens, at) ?? readDate(tokens, at, publishedIn) ?? readNumber(tokens, at);
}
