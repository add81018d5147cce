/**
 * An expression with its moment → the mention, with the small word before it: "by 4 March" is up to the end of that day.
 */
import type { TimeExpression, TimeMention } from '../../artifacts.ts';
import { besideMinute, isBesideHour, withinHours } from './about-minute.ts';
import { isClock } from './clock-and-day.ts';
import { makeWhen } from './make-when.ts';
import { sideOf, signalBefore, withinDay } from './signals.ts';
import type { ResolvedTime } from './told-so-far.ts';

export function mentionOf(text: string, expression: TimeExpression, time: ResolvedTime): TimeMention {
  const signal = signalBefore(text, expression.start);
  const phrase = { start: signal.start, end: expression.end };
  const words = text.slice(phrase.start, phrase.end);
  const said = withinHours(words, time);
  const beside = besideMinute(words, signal.side, said);
  const side =
    isClock(expression) && said.moment.precision === 'day'
      ? withinDay(isBesideHour(words) ? 'at' : signal.side)
      : signal.side;
  const { moment, because } = beside ?? { moment: sideOf(said.moment, side), because: said.because };
  const saying = time.saying === true ? { saying: true as const } : {};
  return { phrase, when: makeWhen(moment, time.basis, words, because), expression, ...saying };
}
