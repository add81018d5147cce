/**
 * Does a time move the story on, so that dates without a year go on from it, or is it told beside the story?
 *
 *   "On 10 March 1975 … a campaign planned for 1976 … on 11 March" → the story goes on in 1975
 *
 * Once the story has a month, these are beside it: a date in brackets, one before a noun ("the August 1792 killings"),
 * one counted back ("two decades earlier"), a year alone and a date back in another year, unless it opens its sentence
 * or is the first of its paragraph.
 */
import type { Fields, Match } from './meaning.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** How many tokens may stand before a time that opens its sentence: "At the end of" 1793. */
const opening = 5;
/** How far into its paragraph a year is looked for as the first. */
const paragraphReach = 60;
/** The years that a year alone may be from the story, and still be where it goes on. */
const farthest = 10;

/** Whether the time over the tokens from `from` up to `match.next` moves the story on from where it was. */
export function movesStory(
  tokens: readonly Token[],
  from: number,
  { next, meaning }: Match,
  fields: Fields,
  story: Fields | null,
): boolean {
  if (fields.year === undefined) return false;
  if (meaning.kind === 'calendar' && meaning.which === 'previous') return false;
  if (story?.year === undefined || story.month === undefined) return true;
  const step = (fields.year - story.year) * (story.bc === true ? -1 : 1);
  const alone = fields.month === undefined && fields.season === undefined;
  const first = isFirstInParagraph(tokens, from);
  if (alone && first) return Math.abs(step) <= farthest;
  if (isBracketed(tokens, from) || isBeforeNoun(tokens, from, next)) return false;
  if (meaning.kind === 'shift' && meaning.sign === -1) return false;
  if (alone) return step >= 0 && opensSentence(tokens, from);
  return step >= 0 || first || opensSentence(tokens, from);
}

/** "(1790)", "(26 June": a bracket opens just before it. */
export function isBracketed(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - opening; at -= 1) {
    const { lower } = tokenAt(tokens, at);
    if (lower === '(') return true;
    if (lower === ')' || lower === '.' || lower === ',') return false;
  }
  return false;
}

/** "the August 1792 killings". */
export function isBeforeNoun(tokens: readonly Token[], from: number, next: number): boolean {
  const before = tokenAt(tokens, from - 1).lower;
  return before === 'the' && tokenAt(tokens, from).lower !== 'the' && tokenAt(tokens, next).kind === 'word';
}

function opensSentence(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - opening; at -= 1) {
    if (at < 0 || endsSentence(tokens, at)) return true;
    if (tokenAt(tokens, at).kind === 'mark') return false;
  }
  return false;
}

function isFirstInParagraph(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - paragraphReach; at -= 1) {
    if (tokenAt(tokens, at + 1).gap === 3) return true;
    if (tokenAt(tokens, at).kind === 'number' && tokenAt(tokens, at).lower.length === 4) return false;
  }
  return false;
}
