/**
 * What an idiom is: a way English has of saying a time, tried wherever one of its first words stands.
 *
 *   weekday: first words "monday" … → at "Friday morning" it answers a match of two tokens
 *
 * An idiom looks ahead a bounded number of tokens and may ask for the time that follows ("the end of" + time) through
 * `inner`, which is bounded in depth. So a text costs a constant for each token.
 */
import type { Match } from './meaning.ts';
import type { Token } from './tokens.ts';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The longest time that begins at a token, read one level deeper; null where there is none, or too deep. */
  readonly inner: (at: number) => Match | null;
}

export interface Idiom {
  readonly name: string;
  /** Lower-case words or marks that it can begin with; `#` stands for any number in figures. */
  readonly starts: readonly string[];
  /** Words that follow the article it begins with, beside those that idioms begin with: "end" for "the end of May". */
  readonly afterArticle?: readonly string[];
  readonly match: (reading: Reading) => Match | null;
}

export const anyNumber = '#';
