/**
 * A passage → the phrases in it that say when and of which no time was made, beside those that the reader of times leaves:
 * days that no calendar has, and lengths counted from what has no known time.
 *
 *   "In the week before the fire he left", where no anchor tells of the fire → "the week before the fire"
 */
import type { Span } from '../../artifacts.ts';
import { spanIndex } from '../../span-index.ts';
import { findImpossibleDates } from '../times/impossible-date.ts';

const counted =
  /\b(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d{1,3}) (?:second|minute|hour|day|night|weekend|week|fortnight|month|year|morning|afternoon|evening)s? (?:before|after|following|leading up to|prior to) the \p{L}+/giu;

/** In order; none meets one of `read`, the phrases that are counted or understood already. */
export function unreadTimes(text: string, read: readonly Span[]): readonly Span[] {
  const known = spanIndex(read, (span) => span);
  const lengths = [...text.matchAll(counted)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...findImpossibleDates(text), ...lengths]
    .filter((span) => known(span).length === 0)
    .sort((a, b) => a.start - b.start);
}
