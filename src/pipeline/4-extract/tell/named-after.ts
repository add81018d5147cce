/**
 * A quotation that names nobody, and the words right behind it that do → whose it is.
 *
 *   “The water came over the step.”                 Mrs Ferris
 *   The words were Mrs Ferris’s.
 *
 * Only where the next sentence, or the next paragraph, says it in so many words: "said Mrs Lowe", "The words were …'s", "So
 * said …", "The speaker was …".
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, ReportedSpeech, Span } from '../../artifacts.ts';
import { standingOf } from './standing-of.ts';

const attribution =
  /^(?:[Ss]aid|[Ss]ays|[Aa]dded|[Rr]eplied|[Rr]ecalled|[Ee]xplained|So said|The speaker was|(?:The|These|Those) words (?:were|are|came from|were those of)|(?:That|This) was (?:how|what)) /u;

/** The passages of one document in its order, with what they mention → those of which a quotation has found its speaker. */
export function namedAfter(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly PassageMentions[] {
  return passages.flatMap((mentions, index) => {
    const within = spokenBefore(mentions);
    const next = passages[index + 1];
    const open = within === null ? quotedAlone(mentions) : [];
    const speaker = next === undefined || open.length === 0 ? null : namedAt(next, next.passage.sentences[0]);
    if (within !== null) return [spokenBy(mentions, within.spans, within.speaker, partOf)];
    return speaker === null ? [] : [spokenBy(mentions, open, speaker, partOf)];
  });
}

/** Quoted sentences at the head of a passage, and the first sentence after them that says whose they are. */
function spokenBefore(mentions: PassageMentions): { spans: readonly Span[]; speaker: Person['id'] } | null {
  const { sentences } = mentions.passage;
  const count = sentences.findIndex((sentence) => !isQuoted(mentions, sentence));
  if (count < 1) return null;
  const spans = sentences.slice(0, count);
  const speaker = spans.some((span) => isTold(mentions, span)) ? null : namedAt(mentions, sentences[count]);
  return speaker === null ? null : { spans, speaker };
}

/** All sentences of a passage that is a quotation and nothing else, where nobody is named; else none. */
function quotedAlone(mentions: PassageMentions): readonly Span[] {
  const { sentences } = mentions.passage;
  const alone = sentences.every((sentence) => isQuoted(mentions, sentence) && !isTold(mentions, sentence));
  return alone ? sentences : [];
}

/** Quotation marks around all of it, white space and the last comma or stop aside. */
function isQuoted({ passage: { text }, quotations }: PassageMentions, { start, end }: Span): boolean {
  return quotations.some(
    (one) =>
      one.start <= start && end <= one.end + 2 && !/[\p{L}\p{N}]/u.test(text.slice(one.end, Math.max(one.end, end))),
  );
}

function isTold({ speech }: PassageMentions, { start, end }: Span): boolean {
  return speech.some((one) => one.speaker !== null && one.start < end && start < one.end);
}

/** The one person who is named right behind the words of attribution. */
function namedAt({ passage: { text }, people }: PassageMentions, sentence: Span | undefined): Person['id'] | null {
  if (sentence === undefined) return null;
  const words = attribution.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  if (words === null) return null;
  const at = sentence.start + words[0].length;
  const named = new Set(people.filter(({ start, by }) => start === at && by === 'name').map(({ id }) => id));
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : null;
}

function spokenBy(
  mentions: PassageMentions,
  spans: readonly Span[],
  speaker: Person['id'],
  partOf: (id: Person['id']) => string,
): PassageMentions {
  const standing = standingOf(partOf(speaker));
  const own = spans.map(({ start, end }): ReportedSpeech => ({ start, end, speaker, standing, carried: false }));
  const overlaps = (one: Span): boolean => spans.some((span) => one.start < span.end && span.start < one.end);
  return {
    ...mentions,
    speech: [...mentions.speech.filter((one) => !overlaps(one)), ...own].sort((a, b) => a.start - b.start),
    quotations: mentions.quotations.map((one) => (overlaps(one) && one.speaker === null ? { ...one, speaker } : one)),
  };
}
