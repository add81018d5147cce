/**
 * A sentence that hangs a clause on another by "after", "before" or "until" → the two apart, where each has a time of its own;
 * and what a clock time in the hung one says of the main one.
 *
 *   "He reached the bridge at 9.20am after he left the court at 9.30am" → "He reached the bridge at 9.20am", "he left the court at 9.30am"
 *   "The boat was launched after the siren sounded at 10.40am"          → one, not before 10.40
 */
import type { When } from '../../model/time.ts';
import type { PassageMentions, Span, TimeMention } from '../artifacts.ts';
import { tellingLength } from './order/happening.ts';
import { type Clauses, subordinate } from './order/subordinate.ts';
import { hasVerb } from './titles/clauses.ts';
import { isWithin } from './when/several-times.ts';

/** In the order of the text; null where they are told of as one. */
export function apartByTimes(mentions: PassageMentions, sentence: Span): readonly [Span, Span] | null {
  const { text } = mentions.passage;
  const clauses = clausesIn(mentions, sentence);
  if (clauses === null) return null;
  const { main, hung } = clauses;
  if (mentions.quotations.some((one) => one.start < hung.end && main.start < one.end)) return null;
  const [mains, hungs] = [timesIn(mentions.times, main), timesIn(mentions.times, hung)];
  const [first] = mains;
  const [second] = hungs;
  if (first === undefined || second === undefined) return null;
  const told = (span: Span): boolean => hasVerb(text.slice(span.start, span.end));
  const same = mains.some((one) => hungs.some(({ when }) => isWithin(one.when, when) || isWithin(when, one.when)));
  if (same || !told(main) || !told(hung)) return null;
  return main.start < hung.start ? [{ ...main, start: sentence.start }, hung] : [hung, main];
}

/** The main clause has no time, and the one hung on it a clock time: it came after that, or before. */
export function besideHung(mentions: PassageMentions, sentence: Span, clock: TimeMention): When | null {
  const clauses = clausesIn(mentions, sentence);
  if (clauses === null || clock.when.precision !== 'minute' || !isIn(clock.phrase, clauses.hung)) return null;
  if (timesIn(mentions.times, clauses.main).length > 0) return null;
  const { earliest, latest } = clock.when;
  const after = clauses.first === 'hung';
  const words = mentions.passage.text.slice(clauses.words.start, clauses.words.end);
  return {
    earliest: after ? earliest : null,
    latest: after ? null : latest,
    precision: 'range',
    basis: 'bounded',
    phrase: clock.when.phrase,
    because: `The words put it “${words}” what was at “${clock.when.phrase ?? ''}”.`,
  };
}

/** Places are in the passage's text. "Two days before the fire he rang at 9pm" hangs no clause on another. */
function clausesIn({ passage: { text }, times }: PassageMentions, sentence: Span): Clauses | null {
  const from = sentence.start + tellingLength(text.slice(sentence.start, sentence.end));
  const found = subordinate(text.slice(from, sentence.end));
  if (found === null || found.gap !== null) return null;
  const moved = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  const words = moved(found.words);
  if (times.some(({ expression, phrase }) => expression === null && isIn(words, phrase))) return null;
  return { ...found, main: moved(found.main), hung: moved(found.hung), words };
}

function timesIn(times: readonly TimeMention[], span: Span): readonly TimeMention[] {
  return times.filter((one) => one.saying !== true && isIn(one.phrase, span));
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
