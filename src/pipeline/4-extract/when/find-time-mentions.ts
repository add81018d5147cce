/**
 * A passage and what it is read against → every phrase that says when, with the interval it means.
 *
 * "Between 2012 and 2016 he appeared" → one mention over the first four words, 2012 to 2016, stated.
 */
import type { Span, TimeExpression, TimeMention } from '../../artifacts.ts';
import { spanIndex } from '../../span-index.ts';
import type { Reading } from '../reading.ts';
import { type AnchoredTime, anchoredTime } from './anchor-phrases.ts';
import { framesOf } from './dated-frame.ts';
import { deathsNamed } from './deaths-named.ts';
import { namesOtherThing } from './event-families.ts';
import { type ExpressionTimes, expressionMentions } from './expression-mentions.ts';
import { makeWhen } from './make-when.ts';
import { conclusionMentions } from './reported-now.ts';
import type { TimeSetting } from './time-setting.ts';
import type { DayLeft } from './told-so-far.ts';

/** `expressions` are those of the passage, in order. Mentions come in order and do not overlap. */
export function findTimeMentions(
  reading: Reading,
  expressions: readonly TimeExpression[],
  setting: TimeSetting,
  before: DayLeft,
): ExpressionTimes {
  const anchored = [...anchoredMentions(reading, setting), ...deathMentions(reading, setting)];
  const inOrder = anchored.toSorted((a, b) => a.phrase.start - b.phrase.start);
  const anchoredIn = spanIndex(anchored, ({ phrase }) => phrase);
  const free = expressions.filter((one) => anchoredIn(one).length === 0);
  const { times, unresolved, left } = expressionMentions(
    reading,
    free,
    setting,
    before,
    framesOf(reading, inOrder, free),
  );
  const timesIn = spanIndex(times, ({ phrase }) => phrase);
  const concluding = conclusionMentions(reading, setting).filter(
    ({ phrase }) => timesIn(phrase).length === 0 && !times.some((time) => isDayOf(reading.passage.text, phrase, time)),
  );
  const all = [...anchored, ...times, ...concluding].sort((a, b) => a.phrase.start - b.phrase.start);
  return { times: all, unresolved, left };
}

/** "giving her ruling at Corran | on Tuesday". */
function isDayOf(text: string, { end }: Span, { phrase }: TimeMention): boolean {
  return phrase.start > end && phrase.start - end < 60 && !/[,;:.“”"]/u.test(text.slice(end, phrase.start));
}

function anchoredMentions(reading: Reading, setting: TimeSetting): TimeMention[] {
  const { text } = reading.passage;
  return setting.anchors.matcher.find(reading.words).flatMap((match): TimeMention[] => {
    const [anchor, ...others] = match.ids;
    if (anchor === undefined || others.length > 0) return [];
    if (anchor.source !== undefined && !/\bthe $/iu.test(text.slice(Math.max(0, match.start - 4), match.start)))
      return [];
    const time = namesOtherThing(text.slice(match.end, match.end + 20))
      ? null
      : anchoredTime(text, match, anchor, setting.zone);
    if (time === null || (anchor.hearing && time.phrase.start === match.start)) return [];
    return [mentionOf(text, time)];
  });
}

/** "nine days after Ellis died". */
function deathMentions({ passage: { text } }: Reading, { anchors, zone }: TimeSetting): TimeMention[] {
  return deathsNamed(text, anchors.all).flatMap(({ anchor, ...span }): TimeMention[] => {
    const time = anchoredTime(text, span, anchor, zone);
    return time === null ? [] : [mentionOf(text, time)];
  });
}

function mentionOf(text: string, { phrase, moment, because }: AnchoredTime): TimeMention {
  return {
    phrase,
    when: makeWhen(moment, 'anchored', text.slice(phrase.start, phrase.end), because),
    expression: null,
  };
}
