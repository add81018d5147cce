/**
 * A passage's sentences → the stretches that each tell one event: a sentence, or its clauses where each has its own time
 * or its own doing.
 *
 * "On 21 March Masood said … and on the next morning she received … messages. At 2.30pm she received …" → three.
 */
import type { PassageMentions, Span } from '../artifacts.ts';
import type { Setting } from './setting.ts';

/** A clause after "and", "but" or a semicolon with a subject of its own or a time of its own. */
const joint =
  /(?:,? (?:and|but)|;) (?=(?:on|at|in|by|after|before|later|then|he|she|they|it|the|there|[A-Z]\p{L}+)\b)/gu;
const shortest = 25;
/** A sentence with more times than this is a table, not a story. */
const mostTimes = 12;

/** In order, without the white space around; together they leave out only the joints. */
export function eventSpans(mentions: PassageMentions, setting: Setting): readonly Span[] {
  const passage = mentions.passage.id;
  return mentions.passage.sentences.flatMap((sentence) =>
    clausesOf(setting.within({ passage, ...sentence }) ?? mentions, sentence),
  );
}

function clausesOf(mentions: PassageMentions, sentence: Span): Span[] {
  const { text } = mentions.passage;
  const times = mentions.times.filter(({ phrase }) => phrase.start >= sentence.start && phrase.end <= sentence.end);
  const cuts: Span[] = [];
  if (times.length < 2 || times.length > mostTimes) return [sentence];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(joint)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const last = cuts.at(-1)?.end ?? sentence.start;
    const before = times.some(({ phrase }) => phrase.start >= last && phrase.end <= at);
    const opens = times.some(({ phrase }) => phrase.start >= end && phrase.start <= end + 12);
    const quoted = mentions.quotations.some((one) => one.start < at && at < one.end);
    if (before && opens && !quoted && at - last >= shortest && sentence.end - end >= shortest)
      cuts.push({ start: at, end });
  }
  const starts = [sentence.start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), sentence.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? sentence.end }));
}
