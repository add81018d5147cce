/**
 * What a report says of the day it is published: the stamp of an entry as it happens, and a conclusion that was given.
 *
 *   "14.07 The court is sitting." → 14.07 on the day of publication      "has concluded" → that day
 *   "6.10pm: Ms Finn arrived", under "Saturday 23 November 2013" → 6.10pm on that day: such an entry is no report as it happens
 */
import type { TimeExpression, TimeMention } from '../../artifacts.ts';
import { stampOf, wordsFrom } from '../../passage-stamp.ts';
import type { Reading } from '../reading.ts';
import { reportDay } from './date-above.ts';
import type { DayOfEntry } from './day-of-entry.ts';
import { dayWords } from './local-days.ts';
import { makeWhen } from './make-when.ts';
import { momentOfValue } from './moment-of-value.ts';
import { conclusionNow, happensNow } from './present-tense.ts';
import { inHours } from './resolve-clock.ts';
import { publicationDay } from './resolve-expression.ts';
import type { TimeSetting } from './time-setting.ts';

/** The stamp of a live report's entry says when it was published: also when it happened only where that is what it tells. */
export function stampMention(
  reading: Reading,
  first: TimeExpression | null,
  setting: TimeSetting,
  entry: DayOfEntry | null,
): TimeMention[] {
  const { passage, sentences } = reading;
  const { text } = passage;
  // The time of a log stands outside of its sentence (`entry-stamps.ts`).
  const stamp = wordsFrom(passage) > 0 ? null : stampOf(passage);
  const over = entry?.over ?? null;
  const report = reportDay(setting);
  if (stamp !== null && over === null && setting.dayless === true) return [ofSomeDay(text, stamp.end)];
  if (stamp === null || (over === null && (report === null || !happensNow(sentences[0]?.text ?? text)))) return [];
  const day = over === null ? report?.day : inHours(over.day, over.hours, `T${stamp.clock}`);
  const moment = momentOfValue(`${day ?? ''}T${stamp.clock}`, setting.zone);
  if (moment === null) return [];
  const words = stampWords(text, stamp.end);
  const because =
    over === null
      ? `“${words.trim()}” is when this was reported, as it happened, on ${report?.of ?? ''}.`
      : entry?.from === 'main'
        ? `“${words.trim()}” is on ${dayWords(over.day)}: the list says no day, and that is ${over.phrase}.`
        : `“${words.trim()}” is on the day of the ${entry?.from ?? ''} above, ${dayWords(over.day)} (“${over.phrase}”).`;
  const when = makeWhen(moment, over?.basis ?? 'resolved', words.trim(), because);
  return [
    {
      phrase: { start: words.length - words.trimStart().length, end: words.length },
      when,
      expression: first !== null && first.start < stamp.end ? first : null,
    },
  ];
}

function stampWords(text: string, end: number): string {
  return /^[\s\S]*[\p{L}\p{N}]/u.exec(text.slice(0, end))?.[0] ?? '';
}

/** A list of clock times that nobody says the day of: it was then, of some day. */
function ofSomeDay(text: string, end: number): TimeMention {
  const words = stampWords(text, end);
  const phrase = words.trim();
  const because = `The list has it at “${phrase}”; of which day, the document does not say.`;
  return {
    phrase: { start: words.length - words.trimStart().length, end: words.length },
    when: { earliest: null, latest: null, precision: 'unknown', basis: 'unknown', phrase, because },
    expression: null,
  };
}

export function conclusionMentions(reading: Reading, setting: TimeSetting): TimeMention[] {
  return reading.sentences.flatMap((sentence): TimeMention[] => {
    const match = conclusionNow.exec(sentence.text);
    const time = match === null ? null : publicationDay(match[0], setting);
    if (match === null || time === null) return [];
    const phrase = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [{ phrase, when: makeWhen(time.moment, time.basis, match[0], time.because), expression: null }];
  });
}
