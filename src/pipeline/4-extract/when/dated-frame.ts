/**
 * A phrase that counts from a dated event and opens its sentence → the day of what is told behind it without one.
 *
 *   "Two days before the fire a man rang at 9.15pm. He rang again that night." → both two days before the fire
 *   "In the week before the fire a man rang at 9.15pm."                        → on none that is known
 *   "A man who had come two days before the fire rang at 9.15pm."              → opens nothing: by what else is told
 */
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import type { Reading } from '../reading.ts';
import { isClock, isDayNamed } from './clock-and-day.ts';
import { withoutGuessedHalf } from './half-of-day.ts';
import { addDays, dayOf, dayWords } from './local-days.ts';
import { momentOfValue } from './moment-of-value.ts';
import type { TimeSetting } from './time-setting.ts';
import type { ResolvedTime } from './told-so-far.ts';

export interface Frame {
  readonly phrase: string;
  /** Null of a longer time, which is known to be of other days than one. */
  readonly day: string | null;
}

const opening = /^["“(\s\d.)]*(?:(?:But|And|Then),? )?$/u;
const pointing =
  /^(?:(?:later|earlier|on) )?(?:the same|that(?: same)?) (?:day|date|morning|afternoon|evening|night)$/iu;
const following = /^(?:on )?the (?:next|following) (?:day|morning|afternoon|evening|night)$/iu;

/** For each expression by its start: the frame that it is told in, until another day is named. `anchored` come in order. */
export function framesOf(
  { passage: { text, sentences } }: Reading,
  anchored: readonly TimeMention[],
  expressions: readonly TimeExpression[],
): ReadonlyMap<number, Frame> {
  const found = new Map<number, Frame>();
  let [next, sentence]: [number, number] = [0, 0];
  let frame: (Frame & { readonly sentence: number }) | null = null;
  for (const expression of expressions) {
    for (; (anchored[next]?.phrase.start ?? Number.POSITIVE_INFINITY) < expression.start; next += 1) {
      const one = anchored[next];
      if (one === undefined) break;
      sentence = sentenceOf(sentences, one.phrase, sentence);
      const opens = opening.test(text.slice(sentences[sentence]?.start ?? 0, one.phrase.start));
      if (opens) frame = { ...frameOf(one, text), sentence };
    }
    if (frame === null) continue;
    sentence = sentenceOf(sentences, expression, sentence);
    if (isOfItself(expression)) frame = null;
    else if (isLoose(expression) && (frame.day !== null || sentence === frame.sentence))
      found.set(expression.start, frame);
  }
  return found;
}

function sentenceOf(sentences: readonly Span[], { start }: Span, from: number): number {
  let at = from;
  while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
  return at;
}

function frameOf({ when: { earliest, latest }, phrase }: TimeMention, text: string): Frame {
  const day = dayOf(earliest);
  return { phrase: text.slice(phrase.start, phrase.end), day: day !== null && day === dayOf(latest) ? day : null };
}

/** It names a day, month or year of its own. */
function isOfItself(expression: TimeExpression): boolean {
  const { type, text } = expression;
  if (isLoose(expression) || type === 'DURATION' || type === 'SET') return false;
  return type === 'DATE' || isDayNamed(expression) || !isClock(expression) || /\d{4}/u.test(text);
}

/** A clock time, or words that point to the day told last. */
function isLoose(expression: TimeExpression): boolean {
  const { text, reference } = expression;
  if (pointing.test(text) || following.test(text)) return true;
  return reference.kind !== 'words' && isClock(expression);
}

/** Null where nobody says which day of a longer time it is. */
export function timeInFrame(
  expression: TimeExpression,
  { day, phrase }: Frame,
  { zone }: TimeSetting,
): ResolvedTime | null {
  if (day === null) return null;
  const { text } = expression;
  const own = following.test(text) ? addDays(day, 1) : day;
  const { value } = pointing.test(text) || following.test(text) ? expression : withoutGuessedHalf(expression);
  const hours = /T.+$/u.exec(value)?.[0] ?? '';
  const moment = momentOfValue(`${own}${hours}`, zone);
  const because = `“${text}” is counted from “${phrase}”, ${dayWords(day)}.`;
  return moment === null ? null : { moment, basis: 'anchored', because };
}
